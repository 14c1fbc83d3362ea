#pragma once

#include "store/database.h"

#include <QDateTime>

#include <span>

namespace partnerscope {

/// One step of the ladder: single statements that lead from one version of the schema to the next.
struct MigrationStep {
    std::span<const std::string_view> statements;
};

/// The steps of this program: the first leads from version 1 to version 2. Append only.
[[nodiscard]] std::span<const MigrationStep> migrationSteps();
/// The version this program writes.
[[nodiscard]] int newestVersion();

/// Brings a workspace up to 1 + steps.size(), each step and its version in one transaction, after a copy of the file
/// was written to `backup` (empty: none). `now` is the moment of the migration. A failed step leaves schema and version
/// as the step before it left them.
Result<> migrate(Database &database, std::span<const MigrationStep> steps, const QString &backup,
                 const QDateTime &now = {});

[[nodiscard]] tl::unexpected<Error> tooNew(const QString &path, std::int64_t version);

} // namespace partnerscope
