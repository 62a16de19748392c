// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/checks/checklist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

Finding changed(const Provenance &provenance)
{
    return {.key = u"manifest.mismatch"_s,
            .level = FindingLevel::Blocking,
            .message = provenance.isAsManifest ? Text::tr("The archive is not the file that the history knows: it changed since.")
                                               : Text::tr("The archive is not the one that its manifest tells of: one of them changed since."),
            .evidence = u"SHA-256 "_s + provenance.sha256,
            .remedy = Text::tr("Take another copy of the archive. If you know by other means that this one is right, copy it elsewhere, "
                               "without the manifest."),
            .code = ErrorCode::ArchiveChanged};
}

Finding information(const QString &key, const QString &message, const QString &evidence)
{
    return {.key = key, .level = FindingLevel::Information, .message = message, .evidence = evidence, .remedy = {}};
}

} // namespace

/// Whether a manifest or the history vouches for the archive. Where neither does there is nothing to accept: whoever changed the file could have
/// taken the manifest away, and every dump of another program is like that.
Expected<Findings> Checks::provenance(const CheckContext &context)
{
    const Provenance &provenance = context.plan.provenance;
    if (provenance.manifest == Provenance::Manifest::Forged)
        return Findings{{.key = u"manifest.forged"_s,
                         .level = FindingLevel::Blocking,
                         .message = Text::tr("The signature of the archive's manifest is wrong: it is not what Belay wrote."),
                         .evidence = {},
                         .remedy = Text::tr("Do not restore this archive unless you know by other means what it is; then move the manifest away."),
                         .code = ErrorCode::ManifestForged}};
    if (!provenance.isAsItShould())
        return Findings{changed(provenance)};
    if (provenance.isAsRecorded || provenance.manifest == Provenance::Manifest::Signed)
        return {}; // one that knows the file says what it is
    switch (provenance.manifest) {
    case Provenance::Manifest::Missing:
        return Findings{information(u"manifest.missing"_s, Text::tr("No manifest of Belay vouches for the archive: it is taken as it is."), {})};
    case Provenance::Manifest::Unsigned:
        return Findings{information(u"manifest.unsigned"_s, Text::tr("The archive's manifest is not signed: it tells the file's size and SHA-256, "
                                                                     "and not who wrote it."), {})};
    case Provenance::Manifest::UnknownKey:
        return Findings{information(u"manifest.key_missing"_s,
                                    Text::tr("The archive's manifest is signed by a key that is not here: who wrote it cannot be said."),
                                    provenance.keyId)};
    case Provenance::Manifest::Signed:
    case Provenance::Manifest::Forged:
        break;
    }
    return {};
}

} // namespace Belay
