#include "tests/support/ui/import_room.h"

#include "app/live/connectors.h"
#include "ui/pages/data/imports/preview_table.h"
#include "ui/widgets/finding_row.h"

#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace titer::support {

ImportRoom::ImportRoom()
    : window((app::addBuiltInConnectors(plugins), work()))
    , sheet(window.findChild<pages::ImportSheet*>())
{
    window.resize(1600, 900);
    window.show();
    window.pages().show(QStringLiteral("data"));
}

void ImportRoom::open(const QByteArray& text, const QString& name)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot be written");
    file.write(text);
    file.close();
    window.files().open(file.fileName());
}

bool ImportRoom::isRead()
{
    constexpr int longRead = 20000; // [ms]
    return QTest::qWaitFor([this] { return sheet->isReady(); }, longRead);
}

void ImportRoom::choose(Asked asked, const QString& data)
{
    const int place = menu(asked)->findData(data);
    menu(asked)->setCurrentIndex(place);
    emit menu(asked)->activated(place);
}

QString ImportRoom::cell(int row, int column)
{
    return sheet->preview()->item(row, column)->text();
}

bool ImportRoom::take(int column, const QStringList& path)
{
    QMenu menu;
    sheet->preview()->choices(column, menu);
    QMenu* at = &menu;
    for (const QString& text : path) {
        QAction* found = nullptr;
        for (QAction* action : at->actions())
            if (action->text() == text) found = action;
        if (!found) return false;
        if (!found->menu()) {
            found->trigger();
            QCoreApplication::processEvents();
            return true;
        }
        at = found->menu();
    }
    return false;
}

bool ImportRoom::says(const char* words)
{
    const QList<widgets::FindingRow*> rows = sheet->findChildren<widgets::FindingRow*>();
    return std::any_of(rows.begin(), rows.end(), [&](const widgets::FindingRow* row) {
        return row->isVisible() && row->accessibleName().contains(QString::fromUtf8(words));
    });
}

connect::Settings ImportRoom::accept()
{
    QSignalSpy accepted(sheet, &pages::ImportSheet::accepted);
    sheet->acceptButton()->click();
    return accepted.isEmpty() ? connect::Settings() : accepted.first().first().value<connect::Settings>();
}

} // namespace titer::support
