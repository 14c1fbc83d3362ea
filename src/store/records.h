#pragma once

#include "domain/contact.h"
#include "domain/engagement.h"
#include "domain/evidence.h"
#include "domain/note.h"
#include "domain/performance.h"
#include "domain/profile.h"
#include "domain/qualification.h"
#include "domain/questionnaire.h"
#include "domain/recruitment.h"
#include "domain/relation.h"
#include "domain/retirement.h"
#include "domain/schema.h"
#include "domain/shortlist.h"
#include "domain/tierrecords.h"
#include "store/database.h"

#include <functional>

/// How the things of the domain look as rows, and back; and the statements that read them.
namespace partnerscope::records {

[[nodiscard]] Row toRow(const Evidence &evidence);
[[nodiscard]] Row toRow(const Contact &contact);
[[nodiscard]] Row toRow(const Engagement &engagement);
[[nodiscard]] Row toRow(const Performance &performance);
[[nodiscard]] Row toRow(const ProfileVersion &version);
[[nodiscard]] Row toRow(const Shortlist &shortlist); ///< without its entries
[[nodiscard]] Row toRow(const ShortlistEntry &entry, std::int64_t position);
[[nodiscard]] Row toRow(const CandidateCheck &check, ShortlistEntryId entry);
[[nodiscard]] Row toRow(const Qualification &qualification); ///< without its checks
[[nodiscard]] Row toRow(const Attribute &attribute, const Cell &vocabularyId);
[[nodiscard]] Row toRow(const Term &term, std::int64_t vocabularyId);
[[nodiscard]] Row toRow(const TierStanding &standing);
[[nodiscard]] Row toRow(const TierProposal &proposal);
[[nodiscard]] Row toRow(const WaiverRecord &waiver);
[[nodiscard]] Row toRow(const Questionnaire &questionnaire);
[[nodiscard]] Row toRow(const Relation &relation);
[[nodiscard]] Row toRow(const Note &note);
[[nodiscard]] Row toRow(const Recruitment &recruitment);

/// Calls `take` with every row of a statement with at most one parameter.
Result<> eachRow(Database &database, const std::string &sql, const Cell &parameter,
                 const std::function<Result<>(const Statement &)> &take);

/// Reads the columns of `origin` but its id, from `first` on.
[[nodiscard]] Evidence evidence(const Statement &row, int first);

[[nodiscard]] Result<Schema> schema(Database &database);
[[nodiscard]] Result<Retirement> retirement(Database &database);
[[nodiscard]] Result<std::vector<Evidence>> origins(Database &database, std::vector<std::int64_t> &ids); ///< by id
[[nodiscard]] Result<QList<Contact>> contacts(Database &database, PartnerId partner);
[[nodiscard]] Result<QList<Engagement>> engagements(Database &database, PartnerId partner);
[[nodiscard]] Result<QList<Performance>> performance(Database &database, PartnerId partner);
[[nodiscard]] Result<QList<ProfileVersion>> profiles(Database &database, ProfileId id = {}); ///< one, or all
[[nodiscard]] Result<QList<Shortlist>> shortlists(Database &database);
[[nodiscard]] Result<QList<Qualification>> qualifications(Database &database); ///< by entry
[[nodiscard]] Result<QList<TierStanding>> tierStandings(Database &database, const QString &profile, PartnerId partner);
[[nodiscard]] Result<QList<TierProposal>> tierProposals(Database &database, const QString &profile,
                                                        std::optional<ProposalState> state, PartnerId partner);
[[nodiscard]] Result<QList<WaiverRecord>> waivers(Database &database);
[[nodiscard]] Result<QList<Questionnaire>> questionnaires(Database &database);
/// On either side.
[[nodiscard]] Result<QList<Relation>> relations(Database &database, PartnerId partner);
[[nodiscard]] Result<QList<Note>> notes(Database &database, PartnerId partner); ///< newest first
[[nodiscard]] Result<QList<Recruitment>> recruitments(Database &database, PartnerId partner);
[[nodiscard]] Result<QString> setting(Database &database, const QString &key); ///< empty if there is none

} // namespace partnerscope::records
