#pragma once

#include "content/builtin.h"
#include "session/session.h"

#include <QTemporaryDir>
#include <QtTest>

namespace partnerscope {

/// A real workspace in a folder of its own, with the built-in attributes and a clock that stands at 14 May 2026.
class TestWorkspace
{
public:
    TestWorkspace()
    {
        const Result<Schema> schema = builtinSchema();
        if (!schema)
            qFatal("%s", qPrintable(schema.error().message));
        const Clock clock(QDateTime(QDate(2026, 5, 14), QTime(9, 0), Qt::UTC));
        Result<std::unique_ptr<Session>> made =
            Session::create(m_folder.filePath(QStringLiteral("test.pscope")), *schema, clock, Random(7));
        if (!made)
            qFatal("%s: %s", qPrintable(made.error().message), qPrintable(made.error().detail));
        m_session = std::move(*made);
        m_session->setAuthor(QStringLiteral("A. Brandt"));
    }

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    PartnerId addPartner(const QString &name, const QMap<QString, Value> &facts = {})
    {
        PartnerId id;
        edit(QStringLiteral("Add %1").arg(name), [&](Edit &edit) -> Result<> {
            const Result<PartnerId> added = edit.addPartner(name, m_session->ownEvidence());
            if (!added)
                return added.failure();
            id = *added;
            for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
                const Result<> set =
                    edit.setFact(id, fact.key(), { fact.value(), m_session->ownEvidence(Grade::Verified) });
                if (!set)
                    return set;
            }
            return {};
        });
        return id;
    }
    void addContact(const Contact &contact)
    {
        edit(QStringLiteral("Add person"), [&](Edit &edit) -> Result<> {
            const Result<ContactId> saved = edit.saveContact(contact);
            return saved ? Result<>() : Result<>(saved.failure());
        });
    }
    void addEngagement(PartnerId partner, const QString &stage)
    {
        Engagement engagement;
        engagement.partner = partner;
        engagement.category = QStringLiteral("channel");
        engagement.type = QStringLiteral("reseller");
        engagement.stage = stage;
        edit(QStringLiteral("Add engagement"), [&](Edit &edit) -> Result<> {
            const Result<EngagementId> saved = edit.saveEngagement(engagement);
            return saved ? Result<>() : Result<>(saved.failure());
        });
    }
    /// Approves a profile of two criteria, employees (0 to 1000, weight 3) and collaboration (0 to 4, weight 1), with
    /// the tiers Gold from 75 and Silver from 50, and makes it the measuring one.
    ProfileId addProfile(const QString &name = QStringLiteral("Reseller"),
                         const std::optional<Persona> &persona = std::nullopt)
    {
        IdealProfile profile;
        profile.name = name;
        profile.category = QStringLiteral("channel");
        profile.type = QStringLiteral("reseller");
        profile.persona = persona;
        Criterion size;
        size.key = QStringLiteral("size");
        size.label = QStringLiteral("Size");
        size.attribute = QStringLiteral("employees");
        size.weight = 3;
        size.group = QStringLiteral("capability");
        size.value = LinearShape { 0, 1000, false };
        Criterion culture;
        culture.key = QStringLiteral("culture");
        culture.label = QStringLiteral("Collaboration");
        culture.attribute = QStringLiteral("collaboration");
        culture.weight = 1;
        culture.group = QStringLiteral("culture");
        culture.value = LinearShape { 0, 4, false };
        profile.criteria = { size, culture };
        profile.tiers = { { QStringLiteral("Gold"), 75 }, { QStringLiteral("Silver"), 50 } };
        profile.unknown.floor = 0.5;
        const Result<Session::AddedProfile> added = m_session->addProfile(profile, true);
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        m_session->setMeasuringProfile(added->id);
        return added->id;
    }
    void edit(const QString &name, const std::function<Result<>(Edit &)> &body)
    {
        const Result<> done = m_session->edit(name, body);
        if (!done)
            qFatal("%s: %s", qPrintable(done.error().message), qPrintable(done.error().detail));
    }
    /// Value of a fact as stored.
    [[nodiscard]] Value stored(PartnerId partner, const QString &attribute) const
    {
        const Result<Partner> found = m_session->partner(partner);
        return found ? found->value(attribute) : Value {};
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
};

} // namespace partnerscope
