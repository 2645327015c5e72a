// A window whose import sheet is used as a person does, for tests of what it asks and reads.
#pragma once

#include "core/connect/settings.h"
#include "tests/support/ui/window.h"
#include "ui/pages/data/imports/import_menus.h"
#include "ui/pages/data/imports/import_sheet.h"

class QComboBox;

namespace titer::support {

// On the Data page.
struct ImportRoom : Desk {
    using Asked = pages::ImportMenus::Asked;

    window::MainWindow window;
    pages::ImportSheet* sheet;

    ImportRoom();
    // A file is opened as by a drop.
    void open(const QByteArray& text, const QString& name = QStringLiteral("run.csv"));
    bool isRead();
    QComboBox* menu(Asked asked) { return sheet->menus()->menu(asked); }
    void choose(Asked asked, const QString& data);
    QString cell(int row, int column);
    // Takes an item of the menu in the head of a column, or of one of its menus.
    bool take(int column, const QStringList& path);
    // One of the rows of findings that are in sight holds these words.
    bool says(const char* words);
    // What was accepted; nothing where it cannot be.
    connect::Settings accept();
};

} // namespace titer::support
