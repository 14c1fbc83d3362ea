#include "store/editimpl.h"
#include "store/records.h"
#include "store/storetext.h"

namespace partnerscope {

Result<> Edit::saveQualification(const Qualification &qualification)
{
    if (Result<> valid = toResult(validate(qualification)); !valid)
        return valid;
    const std::int64_t entry = qualification.entry.value;
    if (const Result<Row> there = m_impl.recorder.read("shortlist_entry", entry); !there)
        return fail(ErrorCode::NotFound, StoreText::tr("The company is no longer on the shortlist."));
    m_impl.changes.shortlists = true;
    const Result<std::vector<std::int64_t>> steps = m_impl.idsWhere("candidate_step", "entry_id", entry);
    const Result<std::vector<std::int64_t>> checks = m_impl.idsWhere("candidate_check", "entry_id", entry);
    if (!steps || !checks)
        return steps ? checks.failure() : steps.failure();
    const Row step = records::toRow(qualification);
    if (const Result<std::int64_t> saved = m_impl.save("candidate_step", steps->empty() ? 0 : steps->front(), step);
        !saved)
        return saved.failure();
    QStringList kept;
    for (const std::int64_t id : *checks) {
        const Result<Row> row = m_impl.recorder.read("candidate_check", id);
        if (!row)
            return row.failure();
        const QString subject = QString::fromStdString(textIn(*row, "subject"));
        const CandidateCheck check = qualification.check(subject);
        kept << subject;
        Result<> done = check.isOpen()
            ? m_impl.recorder.remove("candidate_check", id)
            : ignoreId(m_impl.save("candidate_check", id, records::toRow(check, qualification.entry)));
        if (!done)
            return done;
    }
    for (const CandidateCheck &check : qualification.checks) {
        if (check.isOpen() || kept.contains(check.subject))
            continue;
        const Row row = records::toRow(check, qualification.entry);
        if (const Result<std::int64_t> added = m_impl.recorder.insert("candidate_check", row); !added)
            return added.failure();
    }
    return {};
}

Result<> Edit::Impl::dropShortlistEntry(std::int64_t entry)
{
    for (const char *table : { "candidate_check", "candidate_step" }) {
        const Result<std::vector<std::int64_t>> ids = idsWhere(table, "entry_id", entry);
        if (!ids)
            return ids.failure();
        for (const std::int64_t id : *ids) {
            if (Result<> removed = recorder.remove(table, id); !removed)
                return removed;
        }
    }
    return recorder.remove("shortlist_entry", entry);
}

namespace {
/// Both texts, each once.
void addText(QString &text, const QString &more)
{
    if (more.isEmpty() || text == more)
        return;
    text = text.isEmpty() ? more : QString(text + QLatin1Char('\n') + more);
}
} // namespace

Result<> Edit::Impl::moveQualification(std::int64_t from, std::int64_t to)
{
    const Result<QList<Qualification>> all = records::qualifications(database);
    if (!all)
        return all.failure();
    Qualification kept;
    kept.entry = { to };
    Qualification other;
    for (const Qualification &each : *all) {
        if (each.entry.value == to)
            kept = each;
        if (each.entry.value == from)
            other = each;
    }
    if (other.isEmpty())
        return {};
    for (const CandidateCheck &theirs : other.checks) {
        CandidateCheck ours = kept.check(theirs.subject);
        if (ours.isOpen())
            ours = theirs;
        else
            addText(ours.evidence, theirs.evidence);
        kept.setCheck(ours);
    }
    addText(kept.reason, other.reason);
    if (kept.nextStep.isEmpty()) {
        kept.nextStep = other.nextStep;
        kept.nextOwner = other.nextOwner;
        kept.nextBy = other.nextBy;
    }
    return Edit(*this).saveQualification(kept);
}

} // namespace partnerscope
