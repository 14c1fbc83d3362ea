#pragma once

#include "fakeframe.h"
#include "testworkspace.h"
#include "ui/editors/partnerpanel.h"
#include "ui/models/partnertablemodel.h"
#include "ui/pages/partnerspage.h"

#include <QLabel>
#include <QTableView>

namespace partnerscope {

/// The Partners page over a workspace of three companies, measured with a profile.
struct PartnersWorld {
    TestWorkspace workspace;
    FakeFrame frame;
    PartnerId alpen;
    PartnerId bravo;
    PartnerId cargo;
    std::unique_ptr<PartnersPage> page;

    explicit PartnersWorld(bool filled = true)
    {
        workspace.addProfile(QStringLiteral("Reseller"),
                             Persona { QStringLiteral("Alliance builder"),
                                       { {}, QStringLiteral("executive"), {}, {}, {}, {}, {}, {} } });
        if (filled) {
            alpen = workspace.addPartner(QStringLiteral("Alpen Netze"),
                                         { { QStringLiteral("employees"), 100.0 },
                                           { QStringLiteral("collaboration"), 4.0 },
                                           { QStringLiteral("country"), QStringLiteral("DE") } });
            bravo = workspace.addPartner(QStringLiteral("Bravo IT"),
                                         { { QStringLiteral("employees"), 900.0 },
                                           { QStringLiteral("collaboration"), 4.0 },
                                           { QStringLiteral("country"), QStringLiteral("SE") } });
            cargo = workspace.addPartner(QStringLiteral("Cargo Data"), { { QStringLiteral("employees"), 500.0 } });
        }
        page = std::make_unique<PartnersPage>(workspace.session(), frame);
        page->resize(1360, 840);
        page->show();
        page->activate();
        page->activateWindow();
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    [[nodiscard]] QTableView *table() const { return find<QTableView>("partnersTable"); }
    [[nodiscard]] PartnerPanel *panel() const { return page->findChild<PartnerPanel *>(); }
    [[nodiscard]] QString count() const { return find<QLabel>("partnerCount")->text(); }
    [[nodiscard]] int columnOf(const QString &key) const
    {
        return static_cast<int>(qobject_cast<PartnerTableModel *>(table()->model())->columns().indexOf(key));
    }
    void click(int row)
    {
        const QRect cell = table()->visualRect(table()->model()->index(row, 0));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    }
};

} // namespace partnerscope
