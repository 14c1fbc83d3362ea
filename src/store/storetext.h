#pragma once

#include <QCoreApplication>

namespace partnerscope {

/// The context under which the sentences of this room are translated.
class StoreText
{
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

} // namespace partnerscope
