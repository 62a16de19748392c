// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/definitionscan.h"

#include "core/archive/sqltokens.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr int deepestText = 2;           ///< a statement in a text in the body of a function
constexpr std::size_t openingLength = 8; ///< tokens that say what a statement does

/// Languages whose functions a user may write who is no superuser.
constexpr std::array trustedLanguages{"sql"_L1,      "plpgsql"_L1, "plperl"_L1, "pltcl"_L1, "plv8"_L1,
                                      "plcoffee"_L1, "plls"_L1,    "pllua"_L1,  "plrust"_L1};
constexpr std::array nativeLanguages{"c"_L1, "internal"_L1};
/// Extensions that bring a language which is not among the trusted ones.
constexpr std::array languageExtensions{"plperlu"_L1,   "plpython3u"_L1, "plpython2u"_L1,
                                        "plpythonu"_L1, "pltclu"_L1,     "plluau"_L1,
                                        "plsh"_L1,      "plr"_L1,        "pljava"_L1};

/// What follows CREATE, and the trait that it is.
struct Creation {
    std::array<QLatin1StringView, 3> words;  ///< the rest is empty
    bool DefinitionTraits::*trait = nullptr; ///< none where it takes more than the opening to tell
};
constexpr std::array creations{
    Creation{{"EVENT"_L1, "TRIGGER"_L1}, &DefinitionTraits::createsEventTrigger},
    Creation{{"RULE"_L1}, &DefinitionTraits::createsRule},
    Creation{{"FOREIGN"_L1, "DATA"_L1, "WRAPPER"_L1}, &DefinitionTraits::createsForeignServer},
    Creation{{"SERVER"_L1}, &DefinitionTraits::createsForeignServer},
    Creation{{"USER"_L1, "MAPPING"_L1}, &DefinitionTraits::createsUserMapping},
    Creation{{"SUBSCRIPTION"_L1}, &DefinitionTraits::createsSubscription},
};

bool contains(std::span<const QLatin1StringView> names, const SqlToken &token)
{
    const QByteArray name = token.value().toLower();
    return std::ranges::any_of(names,
                               [&](QLatin1StringView known) { return known == QLatin1StringView(name); });
}

bool containsWord(QByteArrayView text, QByteArrayView lowerCase)
{
    const auto isSame = [](char c, char lower) { return (c | 0x20) == lower; };
    return !std::ranges::search(text, lowerCase, isSame).empty();
}

bool isName(const SqlToken &token)
{
    return token.kind == SqlTokenKind::Word || token.kind == SqlTokenKind::Name
        || token.kind == SqlTokenKind::Text;
}

/// The statement at hand, token by token.
class Statement
{
public:
    Statement(DefinitionTraits &traits, int depth)
        : m_traits(&traits)
        , m_depth(depth)
    {
    }

    void take(const SqlToken &token);

private:
    [[nodiscard]] bool isAboutFunction() const;
    void takeOpening(const SqlToken &token);
    void takeLanguage(const SqlToken &token);
    void takeProgram(const SqlToken &token);

    DefinitionTraits *m_traits;
    int m_depth;
    std::vector<SqlToken> m_opening; ///< without words that are in the way
    SqlToken m_previous;
    SqlToken m_beforePrevious;
    int m_parentheses = 0;
    bool m_hasCopy = false;
    bool m_hasLanguage = false;
};

void Statement::take(const SqlToken &token)
{
    m_parentheses += token.isSign('(') ? 1 : token.isSign(')') ? -1 : 0;
    if (m_depth == 0) {
        if (m_opening.size() < openingLength)
            takeOpening(token);
        takeLanguage(token);
        m_traits->hasSecurityDefiner |=
            m_previous.is("SECURITY"_L1) && token.is("DEFINER"_L1) && isAboutFunction();
    }
    takeProgram(token);
    m_beforePrevious = std::exchange(m_previous, token);
}

void Statement::takeOpening(const SqlToken &token)
{
    for (const QLatin1StringView filler :
         {"OR"_L1, "REPLACE"_L1, "TRUSTED"_L1, "PROCEDURAL"_L1, "IF"_L1, "NOT"_L1, "EXISTS"_L1}) {
        if (token.is(filler))
            return;
    }
    m_opening.push_back(token);
    if (!m_opening.front().is("CREATE"_L1))
        return;
    for (const Creation &creation : creations) {
        bool isIt = true;
        for (std::size_t i = 0; i < creation.words.size() && !creation.words[i].isEmpty(); ++i)
            isIt = isIt && i + 1 < m_opening.size() && m_opening[i + 1].is(creation.words[i]);
        if (isIt)
            m_traits->*creation.trait = true;
    }
    if (m_opening.size() == 3 && m_opening[1].is("EXTENSION"_L1) && contains(languageExtensions, token))
        m_traits->usesUntrustedLanguage = true;
}

/// True in the clauses of a function that is made or changed.
bool Statement::isAboutFunction() const
{
    return m_parentheses == 0 && m_opening.size() > 1
        && (m_opening[0].is("CREATE"_L1) || m_opening[0].is("ALTER"_L1))
        && (m_opening[1].is("FUNCTION"_L1) || m_opening[1].is("PROCEDURE"_L1)
            || m_opening[1].is("ROUTINE"_L1));
}

/// The language of a function, a block of code, or one that is made.
void Statement::takeLanguage(const SqlToken &token)
{
    if (m_opening.empty() || m_hasLanguage || m_parentheses != 0 || !m_previous.is("LANGUAGE"_L1)
        || !isName(token))
        return;
    const bool isNew = m_opening.size() > 1 && m_opening[0].is("CREATE"_L1)
        && (m_opening[1].is("LANGUAGE"_L1) || m_opening[1].is("TRANSFORM"_L1));
    const bool hasLanguage = isNew || isAboutFunction() || m_opening[0].is("DO"_L1);
    if (!hasLanguage)
        return;
    m_hasLanguage = true;
    if (contains(nativeLanguages, token))
        m_traits->callsNativeCode = true;
    else if (!contains(trustedLanguages, token))
        m_traits->usesUntrustedLanguage = true;
}

/// COPY … FROM or TO PROGRAM 'command', or a placeholder for the command.
void Statement::takeProgram(const SqlToken &token)
{
    m_hasCopy |= token.is("COPY"_L1);
    const bool isCommand = token.kind == SqlTokenKind::Text || token.isSign('%') || token.isSign('$');
    m_traits->copiesByProgram |= m_hasCopy && m_previous.is("PROGRAM"_L1)
        && (m_beforePrevious.is("FROM"_L1) || m_beforePrevious.is("TO"_L1)) && isCommand;
}

void scan(DefinitionTraits &traits, QByteArrayView sql, int depth)
{
    SqlTokens tokens(sql);
    Statement statement(traits, depth);
    for (SqlToken token = tokens.next(); token.kind != SqlTokenKind::End; token = tokens.next()) {
        if (token.isSign(';')) {
            statement = Statement(traits, depth);
            continue;
        }
        statement.take(token);
        if (token.kind == SqlTokenKind::Text && depth < deepestText && containsWord(token.content, "program"))
            scan(traits, token.value(), depth + 1);
    }
}

} // namespace

DefinitionTraits scanDefinition(QByteArrayView sql)
{
    DefinitionTraits traits;
    scan(traits, sql, 0);
    return traits;
}

} // namespace Belay
