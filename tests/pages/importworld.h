#pragma once

#include "fakeframe.h"
#include "testworkspace.h"
#include "ui/models/importcolumnsmodel.h"
#include "ui/pages/importpage.h"

#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QTableView>

namespace partnerscope {

/// An import page over a workspace with one company, and what a user does with it.
struct ImportWorld {
    TestWorkspace workspace;
    FakeFrame frame;
    std::unique_ptr<ImportPage> page;

    ImportWorld()
    {
        workspace.addPartner(QStringLiteral("Kivikko"), { { QStringLiteral("country"), QStringLiteral("FI") } });
        page = std::make_unique<ImportPage>(workspace.session(), frame);
        page->resize(1360, 840);
        page->show();
    }
    ~ImportWorld() { frame.stopJobs(); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(workspace.file(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    QString fair() const
    {
        return write(QStringLiteral("fair.csv"),
                     "Firma;Land;Mitarbeiter;Stand\n"
                     "Br\xE4nn\xF6 AB;SE;84;H4\n"
                     "Kivikko;FI;31;H5\n"
                     "Tallmo;SE;viele;H6\n"
                     ";DE;5;H7\n");
    }
    /// Waits for the plan that an action asks for.
    template <typename Action>
    void planned(Action action)
    {
        QSignalSpy spy(page.get(), &ImportPage::planned);
        action();
        if (spy.isEmpty() && !spy.wait(20000))
            qFatal("no plan came");
    }
    /// Chooses an entry of a list by its label, with the keyboard.
    void choose(const char *name, const QString &label)
    {
        auto *combo = find<QComboBox>(name);
        const int at = combo->findText(label);
        if (at < 0 || at == combo->currentIndex())
            qFatal("%s cannot be chosen", qPrintable(label));
        planned([&] {
            combo->setFocus();
            QTest::keyClick(combo, Qt::Key_Home);
            for (int i = 0; i < at; ++i)
                QTest::keyClick(combo, Qt::Key_Down);
        });
        // Each key on the way asked for a plan; the last one counts.
        QTRY_COMPARE_WITH_TIMEOUT(combo->currentText(), label, 5000);
    }
    /// Opens the list of a cell and takes the entry with this label.
    void chooseInCell(QTableView *table, const QModelIndex &index, const QString &label)
    {
        table->setFocus();
        table->setCurrentIndex(index);
        QTest::keyClick(table, Qt::Key_F2);
        auto *combo = table->findChild<QComboBox *>(QStringLiteral("importChoice"));
        if (!combo || combo->findText(label) < 0)
            qFatal("%s cannot be chosen", qPrintable(label));
        planned([&] {
            combo->setCurrentIndex(combo->findText(label));
            Q_EMIT combo->activated(combo->currentIndex());
        });
    }
    /// Puts a row's column into the panel.
    void openColumn(int row)
    {
        auto *columns = find<QTableView>("importColumns");
        const QRect cell = columns->visualRect(columns->model()->index(row, ImportColumnsModel::HeaderColumn));
        QTest::mouseClick(columns->viewport(), Qt::LeftButton, {}, cell.center());
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
};

} // namespace partnerscope
