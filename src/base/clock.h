#pragma once

#include <QDate>
#include <QDateTime>

namespace partnerscope {

/// The time as the program sees it. Passed in wherever a date is needed, so that tests and the sample repeat exactly.
class Clock
{
public:
    /// The computer's own clock.
    Clock() = default;
    /// A clock that stands at `instant`.
    explicit Clock(QDateTime instant);

    [[nodiscard]] QDateTime now() const; ///< UTC, whole seconds
    [[nodiscard]] QDate today() const;   ///< local date; the instant's date for a standing clock
    [[nodiscard]] bool isFixed() const { return m_instant.isValid(); }

private:
    QDateTime m_instant;
};

} // namespace partnerscope
