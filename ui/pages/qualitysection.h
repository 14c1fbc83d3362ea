#pragma once

#include "ui/pages/frame.h"

namespace partnerscope {

/// One tab of the page Data quality: a list of what is wrong, and what can be done about it.
class QualitySection : public Page
{
    Q_OBJECT

public:
    using Page::Page;

    [[nodiscard]] virtual QString title() const = 0;

Q_SIGNALS:
    void titleChanged();
};

} // namespace partnerscope
