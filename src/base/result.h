#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace partnerscope {

/// What kind of thing went wrong; the command line turns it into an exit status, the window into a severity.
enum class ErrorCode {
    InvalidInput,  ///< a file, a profile or a value cannot be used as it is
    NotFound,      ///< a name the workspace does not hold
    Conflict,      ///< the change contradicts what is already there
    Io,            ///< a file cannot be read or written
    NotAWorkspace, ///< missing, foreign or damaged workspace file
    SchemaTooNew,  ///< written by a newer program
    Locked,        ///< another program has the workspace open for writing
    ReadOnly,      ///< the workspace was opened for reading
    Database,      ///< the database refused a statement: a bug or a full disk
    Cancelled      ///< the user stopped the work; not shown as an error
};

/// An error as it travels upward: one sentence for the user, the rest for the log.
struct Error {
    ErrorCode code {};
    QString message; ///< translated, in the user's words, says what to do
    QString detail;  ///< English, for the log only; never shown unasked
};

/// Either a value or an Error. Must be looked at.
template <typename T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
    using Base = tl::expected<T, Error>;

public:
    using Base::Base;
    Result(Base other)
        : Base(std::move(other))
    {
    }
    /// The error of a failed result, ready to be returned from a function with another value type.
    [[nodiscard]] tl::unexpected<Error> failure() const { return tl::unexpected<Error>(this->error()); }
};

/// Shorthand for `return fail(ErrorCode::Io, tr("..."))`.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error { code, std::move(message), std::move(detail) });
}

} // namespace partnerscope
