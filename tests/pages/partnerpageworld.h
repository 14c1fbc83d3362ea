#pragma once

#include "fakeframe.h"
#include "testworkspace.h"
#include "ui/editors/partnerparts.h"
#include "ui/pages/partnerpage.h"

#include <QAbstractButton>
#include <QLabel>

namespace partnerscope {

/// The page of a company in a workspace of three, opened by Ada.
struct PartnerPageWorld {
    TestWorkspace workspace;
    FakeFrame frame;
    PartnerId alpen;
    PartnerId bravo;
    PartnerId cargo;
    std::unique_ptr<PartnerPage> page;

    PartnerPageWorld()
    {
        workspace.session().setAuthor(QStringLiteral("Ada"));
        workspace.addProfile(QStringLiteral("Reseller"));
        alpen = workspace.addPartner(QStringLiteral("Alpen Netze"),
                                     { { QStringLiteral("employees"), 100.0 },
                                       { QStringLiteral("collaboration"), 4.0 },
                                       { QStringLiteral("country"), QStringLiteral("DE") } });
        bravo =
            workspace.addPartner(QStringLiteral("Bravo IT"),
                                 { { QStringLiteral("employees"), 900.0 }, { QStringLiteral("collaboration"), 4.0 } });
        cargo = workspace.addPartner(QStringLiteral("Cargo Data"), { { QStringLiteral("employees"), 500.0 } });
        page = std::make_unique<PartnerPage>(workspace.session(), frame);
        page->resize(1000, 700);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the page does not become active");
        page->showPartner(alpen, {});
    }
    ~PartnerPageWorld() { frame.stopJobs(); }
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *found = page->findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QString figure(const QString &name) const
    {
        QStringList texts;
        for (const QLabel *label : find<QWidget>(name)->findChildren<QLabel *>())
            texts << label->text();
        for (const QAbstractButton *button : find<QWidget>(name)->findChildren<QAbstractButton *>())
            texts << button->text();
        return texts.join(QLatin1Char(' '));
    }
    void press(const QString &button) { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
    [[nodiscard]] Session &session() { return workspace.session(); }
};

} // namespace partnerscope
