// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errorjson.h"

using namespace Qt::StringLiterals;

namespace Belay {

QJsonObject errorJson(const Error &error)
{
    return {{u"code"_s, QString(key(error.code))}, {u"message"_s, error.message}, {u"detail"_s, error.detail}, {u"remedy"_s, error.remedy}};
}

} // namespace Belay
