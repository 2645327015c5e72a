// A board with a trend of two tags and a note, and the sheet in which the limits of its tags are set.
#pragma once

#include "app/live/alarms/alarm_form.h"
#include "core/solve/catalogue.h"
#include "tests/support/ui/fake_feed.h"
#include "ui/form/fields/setting_field.h"
#include "ui/form/fields/setting_form.h"
#include "ui/pages/alarms/editor/limit_sheet.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/tiles/board/tile_frame.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

namespace titer::support {

struct LimitRoom {
    QTemporaryDir folder;
    app::Document document{solve::catalogue()};
    app::DataSources sources{document};
    app::RecorderClient recorder;
    app::AlarmDefinitions definitions{document, sources, recorder};
    app::BoardSession boards{document};
    FakeFeed feed{{{"recording/DO", "Oxygen", "% air"}, {"recording/pH", "pH", "pH"}}};
    FakeAlarms alarms;
    pages::CockpitPage page{{document, boards, feed, alarms}};
    pages::LimitSheet sheet{{definitions, feed, [] { return true; }}, &page};

    explicit LimitRoom(QSize size = {1366, 768})
    {
        (void)document.createProject(folder.filePath(QStringLiteral("a.titer")));
        feed.setFlowsheet(std::make_shared<model::Flowsheet>());
        app::Board board;
        board.name = "Trial";
        board.tiles = {{.id = "t1", .type = "trend", .place = {0, 0, 6, 4}, .tags = {"recording/DO", "recording/pH"}},
                       {.id = "t2", .type = "note", .place = {6, 0, 3, 4}}};
        QObject::connect(&page, &pages::CockpitPage::limitsAsked, &sheet, &pages::LimitSheet::open);
        page.resize(size);
        page.show();
        page.activateWindow();
        page.showBoard(boards.add(board, QStringLiteral("Add board")));
        QTest::qWait(1);
    }

    tiles::TileFrame* frame(const char* id) { return page.view()->frame(id); }
    QWidget* field(const char* key) const { return sheet.editor()->form()->field(key)->editor(); }
    QString text(const char* key) const { return qobject_cast<QLineEdit*>(field(key))->text(); }
    void type(const char* key, const QString& words)
    {
        field(key)->setFocus();
        if (auto* lines = qobject_cast<QPlainTextEdit*>(field(key)))
            lines->selectAll();
        else
            qobject_cast<QLineEdit*>(field(key))->selectAll();
        QTest::keyClicks(field(key), words);
    }
    void typeRationale()
    {
        type("cause", QStringLiteral("Gas flow too low"));
        type("consequence", QStringLiteral("Cells starve"));
        type("response", QStringLiteral("Raise the gas flow"));
        type("timeToRespond", QStringLiteral("10"));
        QTRY_VERIFY(app::readAlarmSettings(sheet.editor()->form()->settings(), {}, m_errors).timeToRespond == 600.0);
        QTest::qWait(400); // the pause in typing
    }
    const alarm::Definition* first() const
    {
        for (const app::DefinedAlarm& one : definitions.list())
            if (one.origin == app::DefinedAlarm::Origin::Project) return &one.definition;
        return nullptr;
    }

private:
    base::Errors m_errors;
};

} // namespace titer::support
