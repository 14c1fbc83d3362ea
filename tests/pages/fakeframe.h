#pragma once

#include "ui/pages/frame.h"

#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace partnerscope {

/// Answers what a test put in, once each; an unprepared question is cancelled.
class FakePrompts final : public Prompts
{
public:
    QString nextOpenFile;
    QString nextSaveFile;
    QString nextText;
    bool nextConfirm = false;
    QStringList asked; ///< titles and questions in order

    QString openFile(const QString &title, const QString &) override
    {
        asked << title;
        return std::exchange(nextOpenFile, {});
    }
    QString saveFile(const QString &title, const QString &, const QString &) override
    {
        asked << title;
        return std::exchange(nextSaveFile, {});
    }
    QString text(const QString &title, const QString &, const QString &) override
    {
        asked << title;
        return std::exchange(nextText, {});
    }
    bool confirm(const QString &question, const QString &) override
    {
        asked << question;
        return std::exchange(nextConfirm, false);
    }
};

/// A window that writes down what pages ask of it, and runs their jobs.
class FakeFrame final : public Frame
{
public:
    struct Message {
        MessageKind kind;
        QString text;
        QString action;
        std::function<void()> run;
    };
    QList<Error> errors;
    QList<Message> messages;
    QList<PageId> opened;
    QList<PartnerId> openedPartners;
    QList<PartnerId> openedPartnerPages;
    std::vector<PartnerId> openedAmong; ///< of the last of them
    QList<Filter> openedFilters;
    std::vector<PartnerId> openedRows;
    QString openedRowsTitle;
    QList<ProfileId> openedProfiles;
    QList<PartnerId> openedReviews;
    QStringList imports;

    void showError(const Error &error) override { errors << error; }
    void showMessage(MessageKind kind, const QString &text, const QString &action,
                     const std::function<void()> &run) override
    {
        messages << Message { kind, text, action, run };
    }
    void openPage(PageId page) override { opened << page; }
    void openPartner(PartnerId partner) override { openedPartners << partner; }
    void openPartnerPage(PartnerId partner, const std::vector<PartnerId> &among) override
    {
        openedPartnerPages << partner;
        openedAmong = among;
    }
    void openPartners(const Filter &filter) override { openedFilters << filter; }
    void openPartnerRows(const std::vector<PartnerId> &partners, const QString &title) override
    {
        openedRows = partners;
        openedRowsTitle = title;
    }
    void openProfile(ProfileId profile) override { openedProfiles << profile; }
    void openTierReview(PartnerId partner) override { openedReviews << partner; }
    void startImport(const QString &path) override { imports << path; }
    void runJob(std::unique_ptr<Job> job) override
    {
        m_jobs.push_back(std::move(job));
        m_jobs.back()->start();
    }
    Prompts &prompts() override { return m_prompts; }
    Settings &settings() override { return m_settings; }

    [[nodiscard]] FakePrompts &fakePrompts() { return m_prompts; }
    /// Waits for the running jobs, as a window does before its session goes.
    void stopJobs() { m_jobs.clear(); }

private:
    QTemporaryDir m_folder;
    Settings m_settings { m_folder.filePath(QStringLiteral("settings.ini")) };
    FakePrompts m_prompts;
    std::vector<std::unique_ptr<Job>> m_jobs;
};

} // namespace partnerscope
