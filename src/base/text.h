#pragma once

#include <QCoreApplication>

namespace partnerscope {

/// Words for the user where no class of its own translates them. The catalogue files what a free function says under
/// its namespace; any other context here would look translated and never be found. A class without Q_OBJECT that calls
/// tr() needs Q_DECLARE_TR_FUNCTIONS; where lupdate files a text under std, write partnerscope::tr().
inline QString tr(const char *text, const char *disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate("partnerscope", text, disambiguation, n);
}

} // namespace partnerscope
