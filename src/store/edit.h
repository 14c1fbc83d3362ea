#pragma once

#include "domain/currencyrate.h"
#include "domain/engagement.h"
#include "domain/factchange.h"
#include "domain/listing.h"
#include "domain/note.h"
#include "domain/partner.h"
#include "domain/partnermerge.h"
#include "domain/performance.h"
#include "domain/profile.h"
#include "domain/qualification.h"
#include "domain/questionnaire.h"
#include "domain/recruitment.h"
#include "domain/relation.h"
#include "domain/retirement.h"
#include "domain/savedmapping.h"
#include "domain/shortlist.h"
#include "domain/tierrecords.h"
#include "pool/rowbatch.h"
#include "store/changeset.h"

#include <functional>

namespace partnerscope {

/// Called now and then with a share in [0, 1]; returning false rolls everything back with ErrorCode::Cancelled.
using StoreProgress = std::function<bool(double)>;

/// What a value becomes under another type; std::monostate where it cannot be kept.
using ValueConversion = std::function<Value(const Value &)>;

/// The ways an edit may change a workspace. Handed to the body of Workspace::edit(); everything goes into its one
/// transaction and, with before and after images, into the journal.
class Edit
{
public:
    Q_DISABLE_COPY_MOVE(Edit)

    Result<PartnerId> addPartner(const QString &name, const Evidence &evidence);
    Result<> removePartner(PartnerId partner);
    /// Replaces one fact; an unknown value clears it. The earlier fact is kept with the date it was recorded.
    Result<> setFact(PartnerId partner, const QString &attribute, const Fact &fact);
    /// The day by which a known fact is to be looked at again; invalid: none. Whoever recorded it stays.
    Result<> setReview(PartnerId partner, const QString &attribute, QDate day);
    /// \param ids takes the company of each row.
    Result<> applyBatch(const RowBatch &batch, const StoreProgress &progress, std::vector<PartnerId> *ids = nullptr);
    /// Notes which companies a list of another system has, and, if it is complete, which it no longer has.
    /// \param rows company of each row of the batch that goes with the list
    Result<> saveList(const ListedCompanies &list, const std::vector<PartnerId> &rows);
    Result<> saveImportMapping(const SavedMapping &mapping); ///< replaces one of the same name
    Result<> removeImportMapping(const QString &name);       ///< NotFound if there is none

    Result<> addAttribute(const Attribute &attribute);
    /// Everything about an attribute but its key and type.
    Result<> saveAttribute(const Attribute &attribute);
    /// Gives an attribute another type, with the vocabulary, unit and anchors of `after`; every value goes through
    /// `convert`, and what that leaves unknown is unknown until the change is undone.
    Result<> changeType(const Attribute &after, const ValueConversion &convert, const StoreProgress &progress = {});
    Result<> orderAttributes(const QStringList &keys); ///< all of them, in their new order
    Result<> retireAttribute(const QString &key, bool retired);
    Result<> addVocabulary(const Vocabulary &vocabulary);
    Result<> putTerm(const QString &vocabulary, const Term &term);
    /// The terms `codes` become the term `into`: in every fact and in its history, among the parents of other terms,
    /// and by their code, label and synonyms, which become synonyms of `into`.
    Result<> mergeTerms(const QString &vocabulary, const QStringList &codes, const QString &into,
                        const StoreProgress &progress = {});
    Result<> retireTerm(const QString &vocabulary, const QString &code, bool retired);
    Result<> setCurrency(const QString &code);  ///< of the workspace
    Result<> setRate(const CurrencyRate &rate); ///< replaces that of the same currency and day
    Result<> removeRate(const QString &currency, const QDate &date);
    /// Puts the terms of a value that the attribute's vocabulary lacks, as unreviewed.
    Result<> addMissingTerms(const Attribute &attribute, const Value &value);

    Result<ContactId> saveContact(const Contact &contact); ///< id 0: new
    Result<> removeContact(ContactId contact);
    /// `knownSince`: when it became known as it is, where that was before this edit.
    Result<EngagementId> saveEngagement(const Engagement &engagement, const QDateTime &knownSince = {});
    Result<> removeEngagement(EngagementId engagement);
    Result<> savePerformance(const Performance &performance); ///< replaces the same company, quarter and measure
    Result<> removePerformance(PerformanceId performance);
    /// Id 0: new, or the one that already says the same. \returns Conflict if a company would become its own parent.
    Result<RelationId> saveRelation(const Relation &relation);
    Result<> removeRelation(RelationId relation);
    Result<NoteId> saveNote(const Note &note); ///< id 0: new
    Result<> removeNote(NoteId note);
    Result<RecruitmentId> saveRecruitment(const Recruitment &recruitment); ///< replaces the same company and version
    Result<> removeRecruitment(RecruitmentId recruitment);

    Result<ProfileId> addProfile(const ProfileVersion &version); ///< as given; the caller numbers versions
    Result<> saveProfile(const ProfileVersion &version);
    Result<> removeProfile(ProfileId profile);

    Result<ShortlistId> saveShortlist(const Shortlist &shortlist); ///< with all its entries; id 0: new
    Result<> removeShortlist(ShortlistId shortlist);
    Result<> saveQualification(const Qualification &qualification); ///< replaces that of the same entry

    Result<> saveTierStanding(const TierStanding &standing); ///< replaces that of the same company and profile
    Result<TierProposalId> saveTierProposal(const TierProposal &proposal); ///< id 0: new

    Result<WaiverId> grantWaiver(const Waiver &waiver);
    /// The waiver no longer holds from `day` on. \returns Conflict if it was ended before that.
    Result<> endWaiver(WaiverId waiver, QDate day);

    /// Moves all that belongs to `other` to `keep` as the merge says, keeps its name as an alias and its facts for the
    /// history, and removes it. \returns InvalidInput if both are the same company.
    Result<> mergePartners(const PartnerMerge &merge);
    Result<> addAlias(PartnerId partner, const QString &name); ///< does nothing if the company has this name anyway
    /// Records that these are two companies. \returns InvalidInput if they are one.
    Result<> markDistinct(PartnerId left, PartnerId right);
    Result<> unmarkDistinct(PartnerId left, PartnerId right); ///< NotFound if nobody said so

    Result<QuestionnaireId> saveQuestionnaire(const Questionnaire &questionnaire); ///< id 0: new

    Result<> saveSetting(const QString &key, const QString &value); ///< a setting of the workspace; empty: removes it

    struct Impl;
    explicit Edit(Impl &impl); ///< made by the workspace

private:
    Impl &m_impl;
};

} // namespace partnerscope
