// The Design page: what it says of the run of the plant.
#include "app/common/settings.h"
#include "app/document/edits.h"
#include "app/document/edits_equations.h"
#include "app/form/form_model.h"
#include "app/run/auto_run.h"
#include "core/base/units/units.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/counter_current.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "ui/equations/equation_bar.h"
#include "ui/equations/equation_sheet.h"
#include "ui/flow/flow_view.h"
#include "ui/flow/name_field.h"
#include "ui/flow/unit_palette.h"
#include "ui/form/inspector_head.h"
#include "ui/form/inspector_stack.h"
#include "ui/look/language.h"
#include "ui/pages/design/design_crumbs.h"
#include "ui/pages/design/design_foot.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/design/design_tools.h"
#include "ui/pages/design/inspector_side.h"
#include "ui/pages/design/own_step_shelf.h"
#include "ui/plot/timeline/timeline.h"
#include "ui/shown/notices.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/focus_regions.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linked_line.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace tst_design_page {

using namespace titer;

namespace {

struct Stage {
    QTemporaryDir folder;
    app::Document document{solve::catalogue()};
    app::AutoRun runs{document};
    app::Settings settings{folder.filePath("titer.ini")};
    pages::DesignPage page{document, runs, settings};

    Stage() { page.resize(1600, 900); }
};

} // namespace

class DesignPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    // Numbers and what is chosen from a list are found by their names; a value that is typed behind goes into numbers alone.
    void fieldsAreFoundByTheirNames()
    {
        Stage stage;
        QVERIFY(stage.document.newFromExample("chemostat"));
        const auto found = [&](const char* typed) {
            QStringList texts;
            for (const widgets::CommandGroup& group : stage.page.commands(QString::fromLatin1(typed)))
                for (const auto& one : group.found)
                    if (group.kind == widgets::CommandKind::Field) texts << one.command.text;
            return texts;
        };
        QVERIFY(found("kinetics").contains(QStringLiteral("Chemostat: Kinetics")));
        QVERIFY(found("law").contains(QStringLiteral("Chemostat: Kinetics")));
        QVERIFY(found("rate law").contains(QStringLiteral("Chemostat: Kinetics")));
        QVERIFY(found("vessel volume").contains(QStringLiteral("Chemostat: Vessel volume")));
        QVERIFY(!found("kinetics 5").contains(QStringLiteral("Chemostat: Kinetics = 5")));
        QCOMPARE(found("initial volume 2"), QStringList{"Chemostat: Volume = 2"}); // with the name of its group
        // The numbers of the recipe too, with their phases.
        QVERIFY(stage.document.newFromExample("cho-fed-batch"));
        QVERIFY(
            found("production duration batch").contains(QStringLiteral("Production bioreactor: Duration of Batch")));
        QCOMPARE(found("duration batch 60"), QStringList{"Production bioreactor: Duration of Batch = 60"});
    }

    // A button that leaves a key hands it on to the sheet next to it.
    void keysOfTheSheetWorkOnTheButtonsNextToIt()
    {
        Stage stage;
        QVERIFY(stage.document.newFromExample("chemostat"));
        QVERIFY(stage.document.apply(app::labelUnit(stage.document.flowsheet(), "vessel", "Reactor"),
                                     QStringLiteral("Rename"))); // so that there is something to undo
        stage.page.show();
        const auto button = [&stage](const char* words) -> QToolButton* {
            for (QToolButton* one : stage.page.findChildren<QToolButton*>())
                if (one->accessibleName() == QLatin1String(words)) return one;
            return nullptr;
        };
        for (const char* words : {"Zoom in", "Fit the sheet", "Undo"}) {
            QToolButton* focused = button(words);
            QVERIFY2(focused, words);
            focused->setFocus();
            QTest::keyClick(focused, Qt::Key_A);
            QCOMPARE(stage.page.focusWidget(),
                     static_cast<QWidget*>(stage.page.findChild<flow::UnitPalette*>()->findChild<QLineEdit*>()));
        }
        // Enter is none of the table: a unit is not renamed from here.
        button("Zoom in")->setFocus();
        QTest::keyClick(button("Zoom in"), Qt::Key_Return);
        QCOMPARE(stage.page.focusWidget(), static_cast<QWidget*>(button("Zoom in")));
    }

    // The palette, the row above the sheet, the sheet, the row below, the inspector, the timeline; also after another unit was chosen.
    void tabGoesAsOneReads()
    {
        Stage stage;
        QVERIFY(stage.document.newFromExample("chemostat"));
        stage.page.show();
        const QList<const QWidget*> parts{stage.page.findChild<flow::UnitPalette*>(),
                                          stage.page.findChild<pages::DesignTools*>(),
                                          &stage.page.view(),
                                          stage.page.findChild<pages::DesignFoot*>(),
                                          &stage.page.inspectors(),
                                          &stage.page.timeline()};
        for (const char* unit : {"", "vessel"}) {
            stage.page.view().select(*unit ? QStringList{QLatin1String(unit)} : QStringList());
            QList<const QWidget*> visited;
            for (const QWidget* at = stage.page.nextInFocusChain(); at != &stage.page; at = at->nextInFocusChain()) {
                if (!(at->focusPolicy() & Qt::TabFocus) || at->focusProxy() || !at->isVisibleTo(&stage.page)) continue;
                for (const QWidget* part : parts)
                    if ((part == at || part->isAncestorOf(at)) && visited.value(visited.size() - 1) != part)
                        visited << part;
            }
            QStringList names;
            for (const QWidget* part : std::as_const(visited)) names << QLatin1String(part->metaObject()->className());
            QVERIFY2(visited == parts, qPrintable(names.join(QStringLiteral(", "))));
        }
    }

    // A phase and a controller that write the same flow: either can be taken away from the notice.
    void eitherOfTwoThatWriteOneFlowIsTakenAway()
    {
        Stage stage;
        QVERIFY(stage.document.newFromExample("drifting-yield"));
        const model::Flowsheet before = stage.document.flowsheet();
        const std::string path = "recipe/phases/fed/set/feed.out.flow";
        const auto conflict = [&]() -> widgets::Notice {
            stage.document.apply(app::setValue(before, path, "0.02 L/h"), QStringLiteral("Set"));
            stage.document.checkNow();
            for (const widgets::Notice& notice : shown::noticesOf(stage.document, stage.runs))
                if (shown::pathOf(notice.id) == "controllers/feed/writes") return notice;
            return {};
        };
        const widgets::Notice notice = conflict();
        QCOMPARE(notice.fix, QStringLiteral("Remove it from the phase “Fed-batch”"));
        QCOMPARE(notice.otherFix, QStringLiteral("Remove the controller “Glucose feed”"));
        shown::applyRemedy(stage.document, stage.runs, notice.id);
        QVERIFY(!model::findAtPath(stage.document.flowsheet(), path));
        QCOMPARE(stage.document.flowsheet().controllers.size(), std::size_t(1));
        shown::applyRemedy(stage.document, stage.runs, conflict().otherId);
        QVERIFY(model::findAtPath(stage.document.flowsheet(), path));
        QVERIFY(stage.document.flowsheet().controllers.empty());
    }

    void aFaultOfAComponentNamesItAsPeopleDo()
    {
        Stage stage;
        QVERIFY(stage.document.newFromExample("chemostat"));
        const std::string place = "components/" + app::componentsOf(stage.document.flowsheet()).front().id;
        for (const auto& [key, value] : {std::pair{"/label", "Own yeast"}, {"/diameter", "1080 cm"}})
            stage.document.apply(app::setValue(stage.document.flowsheet(), place + key, value), QStringLiteral("Set"));
        stage.document.checkNow();
        QStringList places;
        for (const widgets::Notice& notice : shown::noticesOf(stage.document, stage.runs)) places << notice.place;
        QVERIFY2(places.contains(QStringLiteral("Own yeast")), qPrintable(places.join(u'\n')));
    }

    // What a tag belongs to is said in words, and is found by its id as well.
    void tagsAreFoundWithTheNamesOfTheirVariables()
    {
        Stage stage;
        QVERIFY(stage.document.newFromExample("cho-fed-batch"));
        stage.document.checkNow();
        for (const char* typed : {"VCD", "production.cells"}) {
            QStringList texts;
            for (const widgets::CommandGroup& group : stage.page.commands(QString::fromLatin1(typed)))
                for (const auto& one : group.found) texts << one.command.text;
            QVERIFY2(texts.contains(QStringLiteral("VCD: Production bioreactor, Viable cells")),
                     qPrintable(texts.join(u'\n')));
        }
    }

    // What is chosen from the library stands for no key of the file.
    void packingsAreFoundByTheirName()
    {
        Stage stage;
        model::Flowsheet plant;
        for (const char* type : {"bioreactor", "chromatography_column"}) {
            model::UnitEntry unit;
            unit.id = unit.type = type;
            plant.units.push_back(unit);
        }
        QVERIFY(stage.document.newPlant(plant));
        const auto found = [&](const char* typed) {
            for (const widgets::CommandGroup& group : stage.page.commands(QString::fromLatin1(typed)))
                for (const auto& one : group.found)
                    if (group.kind == widgets::CommandKind::Field) {
                        one.command.act();
                        return one.command.text;
                    }
            return QString();
        };
        QCOMPARE(found("column packing"), QStringLiteral("chromatography_column: Packing"));
        QCOMPARE(stage.page.view().selection(), QStringList{"chromatography_column"});
    }

    // Behind the selected unit, as one step of undo, and as large as what flows in.
    void aStepComesWhole()
    {
        Stage stage;
        QVERIFY(stage.document.newFromExample("ecoli-fed-batch"));
        const model::Flowsheet before = stage.document.flowsheet();
        stage.runs.runNow();
        QTRY_VERIFY_WITH_TIMEOUT(stage.runs.isCurrent(), 30000);
        const auto insert = [&](const char* name) {
            for (const widgets::CommandGroup& group : stage.page.commands(QStringLiteral("whole step ") + name))
                for (const auto& one : group.found)
                    if (one.command.text.endsWith(QString::fromLatin1(name))) return one.command.act();
            QFAIL("no such step is offered");
        };
        stage.page.view().select({"feed"});
        insert("Harvest"); // its only outlet leads to the vessel
        QVERIFY(stage.document.flowsheet() == before);
        stage.page.view().select({"fermenter"});
        insert("Harvest");
        const model::Flowsheet& after = stage.document.flowsheet();
        QVERIFY(after.unit("centrifuge") && after.unit("centrate"));
        // The next one comes behind it without a click.
        QCOMPARE(stage.page.view().selection(), QStringList{QStringLiteral("centrate")});
        QCOMPARE(after.zones.size(), before.zones.size() + 1);
        const base::Json* volume = model::findAtPath(after, "units/centrate/params/vessel_volume");
        QVERIFY(volume && base::readQuantity(volume->string(), "m3").value() < 5e-3); // of a vessel of 4 L
        stage.document.checkNow();
        QVERIFY(stage.document.errors().empty());
        support::picture(stage.page, QStringLiteral("whole-step"), stage.page.size());
        stage.document.undoStack()->undo();
        QVERIFY(stage.document.flowsheet() == before);
    }

    // Where a stream alone is selected, such as the solids of a centrifuge on their way out, the step goes into it.
    void aStepGoesIntoTheStreamThatIsSelected()
    {
        Stage stage;
        QVERIFY(stage.document.newFromExample("ecoli-fed-batch"));
        const auto insert = [&](const QString& name) {
            for (const widgets::CommandGroup& group : stage.page.commands(QStringLiteral("whole step ") + name))
                for (const auto& one : group.found)
                    if (one.command.text.endsWith(name)) return one.command.act();
            QFAIL("no such step is offered");
        };
        stage.page.view().select({"fermenter"});
        insert(QStringLiteral("Harvest"));
        const auto& streams = stage.document.flowsheet().streams;
        const auto solids = std::ranges::find(streams, std::string("centrifuge.solids"),
                                              [](const model::StreamEntry& s) { return s.from.text(); });
        QVERIFY(solids != streams.end());
        stage.page.view().sheet().select({}, {int(solids - streams.begin())});
        insert(QStringLiteral("Depth filtration"));
        const auto has = [&](const model::StreamEntry& stream) {
            return std::ranges::find(stage.document.flowsheet().streams, stream) !=
                   stage.document.flowsheet().streams.end();
        };
        QVERIFY(has({{"centrifuge", "solids"}, {"filter", "in"}}));
        QVERIFY(has({{"filtrate", "out"}, {"solids", "in"}}));
        stage.document.checkNow();
        QVERIFY(stage.document.errors().empty());
    }

    // Behind a filter that was just added, whose outlet leads nowhere so that the plant does not run: the step still gets its size.
    void aStepBehindAnOpenOutletIsSizedByATrial()
    {
        Stage stage;
        QVERIFY(stage.document.newFromExample("cho-fed-batch"));
        stage.runs.runNow();
        QTRY_VERIFY_WITH_TIMEOUT(stage.runs.isCurrent(), 30000);
        QVERIFY(stage.document.apply(app::removeUnits(stage.document.flowsheet(), solve::catalogue(), {"pool"}),
                                     QStringLiteral("Remove")));
        const model::Flowsheet open = stage.document.flowsheet();
        stage.page.view().select({"filter"});
        for (const widgets::CommandGroup& group : stage.page.commands(QStringLiteral("whole step sterile")))
            if (!group.found.isEmpty()) group.found.first().command.act();
        QVERIFY(!stage.document.plant()); // it does not run as it stands
        const auto* foot = stage.page.findChild<pages::DesignFoot*>();
        QVERIFY(std::ranges::any_of(foot->findChildren<QLabel*>(), [](const QLabel* label) { // beside the notice
            return !label->isHidden() && label->text().startsWith(QStringLiteral("The plant runs, so that"));
        }));
        QTRY_COMPARE_WITH_TIMEOUT(stage.document.flowsheet().zones.size(), open.zones.size() + 1, 30000);
        double tank = 0.0;
        for (const model::UnitEntry& unit : stage.document.flowsheet().units)
            if (const base::Json* size = open.unit(unit.id) ? nullptr : unit.params.find("vessel_volume"))
                tank = std::max(tank, base::readQuantity(size->string(), "m3").value());
        QVERIFY2(tank > 2.0,
                 qPrintable(QString::number(tank))); // for 1.8 m3; where nothing is known it is one of 0.125 m3
    }

    // Saved from the selected units, found, put behind another unit as one step of undo, and removed.
    void aStepOfOnesOwnIsSavedInsertedAndRemoved()
    {
        QTemporaryDir home;
        qputenv("XDG_DATA_HOME", home.path().toUtf8());
        Stage stage;
        QVERIFY(stage.document.newFromExample("ecoli-fed-batch"));
        const auto texts = [&](const char* typed) {
            QStringList found;
            for (const widgets::CommandGroup& group : stage.page.commands(QString::fromLatin1(typed)))
                for (const auto& one : group.found) found << one.command.text;
            return found;
        };
        const auto act = [&](const QString& text) {
            for (const widgets::CommandGroup& group : stage.page.commands(text))
                for (const auto& one : group.found)
                    if (one.command.text == text) return one.command.act();
            QFAIL(qPrintable(text));
        };
        stage.page.view().select({"fermenter"});
        act(QStringLiteral("Insert the whole step: Harvest"));
        stage.page.view().select({"centrifuge", "solids", "centrate"});
        QVERIFY(stage.page.view().action(QStringLiteral("step.save"))->isEnabled());

        // As a person answers the boxes: a name, and nothing more to say.
        int boxes = 0;
        QTimer answer;
        connect(&answer, &QTimer::timeout, [&boxes] {
            auto* box = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
            if (!box) return;
            if (boxes++ == 0) box->setTextValue(QStringLiteral("Our harvest"));
            box->accept();
        });
        answer.start(20);
        stage.page.view().action(QStringLiteral("step.save"))->trigger();
        answer.stop();
        QVERIFY2(boxes >= 2, qPrintable(QString::number(boxes)));
        QCOMPARE(stage.page.ownSteps().steps().size(), std::size_t(1));
        QVERIFY(texts("our harvest").contains(QStringLiteral("Insert the whole step: Our harvest")));

        stage.document.checkNow();
        const model::Flowsheet before = stage.document.flowsheet();
        stage.page.view().select({"centrate"});
        act(QStringLiteral("Insert the whole step: Our harvest"));
        QCOMPARE(stage.document.flowsheet().units.size(), before.units.size() + 3);
        stage.document.checkNow();
        QVERIFY(stage.document.errors().empty());
        support::picture(stage.page, QStringLiteral("own-step"), stage.page.size());
        stage.document.undoStack()->undo();
        QVERIFY(stage.document.flowsheet() == before);
        QVERIFY(stage.page.ownSteps().remove(QStringLiteral("our-harvest")));
        QVERIFY(!texts("our harvest").contains(QStringLiteral("Insert the whole step: Our harvest")));
    }

    // What is wrong stays next to an inspector that lies over the page, with its remedy and all its lines.
    void noticesStayBesideAnInspectorOverThePage_data()
    {
        QTest::addColumn<int>("scale");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        for (const int scale : {100, 150, 200})
            for (const char* language : {"en", "de"})
                for (const int width : scale == 100 ? std::vector<int>{1300} : std::vector<int>{1300, 13 * scale})
                    QTest::addRow("%s-%d-%d", language, scale, width)
                        << scale << QString::fromLatin1(language) << width;
    }

    void noticesStayBesideAnInspectorOverThePage()
    {
        QFETCH(int, scale);
        QFETCH(QString, language);
        QFETCH(int, width);
        look::useLanguage(language);
        look::Theme::current().setTextScale(scale);
        Stage stage;
        QVERIFY(stage.document.newFromExample("chemostat"));
        const auto set = [&](const char* path, const char* value) {
            QVERIFY(stage.document.apply(app::setValue(stage.document.flowsheet(), path, value), QString()));
        };
        set("units/vessel/params/vessel_volume", "0 L");
        set("recipe/duration", "0 h");
        stage.document.checkNow();
        stage.page.resize(width, 900);
        stage.page.setNarrow(true);
        stage.page.show();
        QVERIFY(stage.page.jump("units/vessel/params/vessel_volume"));
        support::settle();
        const QWidget& over = stage.page.inspectors();
        int seen = 0;
        for (const widgets::NoticeRow* row : stage.page.findChildren<widgets::NoticeRow*>()) {
            const QRect place(row->mapTo(&stage.page, QPoint()), row->size());
            // Words that have no room there are not squeezed into it.
            const bool hasRoom = width == 13 * scale;
            if (hasRoom) QVERIFY2(!place.intersects(over.geometry()), qPrintable(row->notice().sentence));
            QVERIFY(row->width() >= 50 * look::Theme::current().u());
            for (const auto* words : row->findChildren<widgets::Label*>())
                QVERIFY2(words->isHidden() || words->height() >= words->heightForWidth(words->width()),
                         qPrintable(words->text()));
            ++seen;
        }
        QVERIFY(seen > 1);
        QVERIFY2(stage.page.view().height() >= 300, qPrintable(QString::number(stage.page.view().height())));
        support::picture(stage.page,
                         QStringLiteral("design-notices-beside-%1-%2-%3").arg(language).arg(scale).arg(width),
                         stage.page.size());
        look::Theme::current().setTextScale(100);
        look::useLanguage(QStringLiteral("en"));
    }

    // Nor is what was added last, and what is chosen, brought beneath it.
    void unitsAreSeenBesideAnInspectorOverThePage()
    {
        Stage stage;
        QVERIFY(stage.document.newPlant({}));
        stage.page.resize(1300, 900);
        stage.page.setNarrow(true);
        stage.page.show();
        const auto sees = [&](const QString& unit) {
            const flow::FlowView& view = stage.page.view();
            const QRect symbol = view.mapFromScene(view.sheet().unit(unit)->symbolRect()).boundingRect();
            const QRect place(view.viewport()->mapTo(&stage.page, symbol.topLeft()), symbol.size());
            return !place.intersects(stage.page.inspectors().geometry()) && view.viewport()->rect().contains(symbol);
        };
        QString last;
        for (int i = 0; i < 8; ++i) {
            last = stage.page.view().add(QStringLiteral("hold_tank"));
            if (i == 0) stage.page.showUnit(last);
            support::settle();
            QVERIFY2(sees(last), qPrintable(last));
        }
        const double zoom = stage.page.view().zoom();
        QVERIFY(stage.page.jump("units/hold_tank/params/vessel_volume"));
        support::settle();
        QVERIFY(sees(QStringLiteral("hold_tank")));
        QCOMPARE(stage.page.view().zoom(), zoom); // and nothing shrinks
        QVERIFY(stage.page.jump("units/" + last.toStdString() + "/params/vessel_volume"));
        QVERIFY(sees(last));
    }

    // Neither above the sheet, where switches give way to it, nor in the head of the inspector.
    void aLongNameIsReadAsAWhole()
    {
        Stage stage;
        QVERIFY(stage.document.newFromExample("chemostat"));
        const QString name = QStringLiteral("Production bioreactor, 2000 L, with feed");
        stage.document.apply(app::labelUnit(stage.document.flowsheet(), "vessel", name.toStdString()),
                             QStringLiteral("name"));
        stage.page.resize(1300, 900);
        stage.page.show();
        QVERIFY(stage.page.jump("units/vessel/params/vessel_volume"));
        support::settle();
        QVERIFY(stage.page.inspectors().isVisible());
        const auto* crumbs = stage.page.findChild<pages::DesignCrumbs*>();
        QVERIFY2(crumbs && crumbs->text().contains(name), qPrintable(crumbs->text()));
        auto* head = stage.page.inspectors().findChild<form::InspectorHead*>();
        QVERIFY(head);
        head->resize(260, head->height());
        const auto says = [&] {
            for (const QLabel* label : head->findChildren<QLabel*>())
                if (label->text().startsWith(name)) return true;
            return false;
        };
        QTRY_VERIFY(says());
        stage.document.apply(app::labelUnit(stage.document.flowsheet(), "vessel", "V"), QStringLiteral("name"));
        QTRY_VERIFY(!says());
    }

    // What was fitted is fitted again once the inspector goes, and what a person zoomed stays as it was.
    void aFittedSheetIsFittedAgainWithoutTheInspector_data()
    {
        QTest::addColumn<bool>("narrow");
        QTest::addColumn<bool>("zoomed");
        QTest::newRow("over the page") << true << false;
        QTest::newRow("beside the sheet") << false << false;
        QTest::newRow("over the page, zoomed") << true << true;
    }
    void aFittedSheetIsFittedAgainWithoutTheInspector()
    {
        QFETCH(bool, narrow);
        QFETCH(bool, zoomed);
        Stage stage;
        QVERIFY(stage.document.newPlant({}));
        stage.page.resize(1300, 900);
        stage.page.setNarrow(narrow);
        stage.page.show();
        auto* side = stage.page.findChild<pages::InspectorSide*>();
        QVERIFY(side);
        if (side->stack().isVisible()) side->toggle();
        flow::FlowView& view = stage.page.view();
        QString last;
        // As many as are legible at the fit: else the unit that is shown gets a zoom of its own.
        for (int i = 0; i < 12; ++i) last = view.add(QStringLiteral("hold_tank"));
        if (side->stack().isVisible()) side->toggle();
        view.setZoom(3.0);
        view.fit();
        support::settle();
        const auto whole = [&] {
            return view.viewport()->rect().contains(view.mapFromScene(view.sheet().contentRect()).boundingRect());
        };
        const double zoom = view.zoom();
        side->showUnit(last);
        support::settle();
        if (zoomed) view.setZoom(2.0);
        side->toggle();
        support::settle();
        QVERIFY(!side->stack().isVisible());
        QCOMPARE(view.zoom(), zoomed ? 2.0 : zoom);
        QCOMPARE(whole(), !zoomed);
    }

    // What is folded is a stop as well, or who has no mouse does not find it.
    void f6LeadsToTheSignsOfAFoldedInspector()
    {
        Stage stage;
        QVERIFY(stage.document.newPlant({}));
        stage.page.resize(1300, 900);
        stage.page.setNarrow(true);
        stage.page.show();
        stage.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.page));
        QVERIFY(!stage.page.inspectors().isVisible());
        stage.page.view().setFocus();
        QStringList stops;
        for (int i = 0; i < 6; ++i) {
            widgets::focusNextRegion(stage.page.regions(), 1);
            if (const QWidget* stop = QApplication::focusWidget()) stops.append(stop->accessibleName());
        }
        QVERIFY2(stops.contains(pages::InspectorSide::tr("Parameters")), qPrintable(stops.join(u'|')));
    }

    // From the plant to the inspector at once, whether it stands beside the sheet or lies over it, and back; the foot is a part, too.
    void f6LeadsFromTheSheetToTheInspector_data()
    {
        QTest::addColumn<bool>("narrow");
        QTest::newRow("beside") << false;
        QTest::newRow("over the page") << true;
    }
    void f6LeadsFromTheSheetToTheInspector()
    {
        QFETCH(bool, narrow);
        Stage stage;
        QVERIFY(stage.document.newFromExample("chemostat"));
        stage.page.setNarrow(narrow);
        stage.page.show();
        stage.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.page));
        stage.page.showUnit(QStringLiteral("vessel"));
        const auto go = [&](int step) {
            widgets::focusNextRegion(stage.page.regions(), step);
            return QApplication::focusWidget();
        };
        flow::FlowView& view = stage.page.view();
        view.setFocus();
        QVERIFY(stage.page.inspectors().isAncestorOf(go(1)));
        QCOMPARE(go(-1), &view);
        const auto* foot = stage.page.findChild<pages::DesignFoot*>();
        bool reached = false;
        for (int i = 0; i < 9 && !reached; ++i) reached = foot->isAncestorOf(go(1));
        QVERIFY(reached);
        QVERIFY(stage.document.apply(app::copyLawAsEquations(stage.document.flowsheet(), solve::catalogue(), "vessel"),
                                     QStringLiteral("copy")));
        emit stage.page.inspectors().equationsAsked(QStringLiteral("vessel"));
        QVERIFY(stage.page.equations().isVisible());
        const auto buttons = stage.page.equations().findChildren<QPushButton*>();
        QVERIFY(std::ranges::any_of(buttons, [](QPushButton* button) { return widgets::giveFocus(button); }));
        const QWidget* next = go(1);
        QVERIFY(next && !stage.page.equations().isAncestorOf(next));
        QCOMPARE(stage.page.inspectors().isAncestorOf(next), !narrow);
        QVERIFY(stage.page.equations().isAncestorOf(go(-1)));
    }

    // Which stream was replaced is read beside notices, too, until the next act; other hints give way to them.
    void saysWhichStreamWasReplacedBesideNotices()
    {
        Stage stage;
        QVERIFY(stage.document.newPlant({}));
        stage.page.show();
        flow::FlowView& view = stage.page.view();
        const QString from = view.add(QStringLiteral("hold_tank")), first = view.add(QStringLiteral("outlet"));
        view.select({});
        const QString second = view.add(QStringLiteral("outlet"));
        view.edits().connectPorts({from, QStringLiteral("out")}, {first, QStringLiteral("in")});
        stage.document.checkNow();
        auto* foot = stage.page.findChild<pages::DesignFoot*>();
        const auto* bar = foot->findChild<widgets::NoticeBar*>();
        QVERIFY(!bar->rows().isEmpty()); // nothing enters the second
        const auto isRead = [&](const QString& words) {
            const QList<widgets::Label*> labels = foot->findChildren<widgets::Label*>();
            return std::ranges::any_of(labels, [&](const widgets::Label* label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        QVERIFY(view.edits().connectPorts({from, QStringLiteral("out")}, {second, QStringLiteral("in")}));
        view.setHint(view.edits().remark());
        stage.document.checkNow();
        QVERIFY(!bar->rows().isEmpty());
        QVERIFY(isRead(QStringLiteral("Replaced")));
        view.setHint(QStringLiteral("helps"));
        // At once, and not from the next check on.
        QVERIFY(!isRead(QStringLiteral("Replaced")) && !isRead(QStringLiteral("helps")));
        QVERIFY(view.edits().connectPorts({from, QStringLiteral("out")}, {first, QStringLiteral("in")}));
        view.setHint(view.edits().remark());
        QVERIFY(isRead(QStringLiteral("Replaced")));
        foot->say(QStringLiteral("of something else"));
        stage.document.checkNow();
        QVERIFY(!isRead(QStringLiteral("of something else")));
    }

    // A unit at the edge of the sheet is named in a field that is in sight as a whole.
    void aNameIsWrittenInSight()
    {
        Stage stage;
        QVERIFY(stage.document.newPlant({}));
        stage.page.resize(1300, 900);
        stage.page.show();
        flow::FlowView& view = stage.page.view();
        QString unit;
        for (int i = 0; i < 12; ++i) unit = view.add(QStringLiteral("hold_tank"));
        view.fit();
        support::settle();
        view.select({unit});
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Return);
        const auto* field = view.findChild<flow::NameField*>();
        QVERIFY(field);
        const QRect at = view.mapFromScene(view.sheet().unit(unit)->symbolRect()).boundingRect();
        QVERIFY2(at.center().x() + 20 * look::Theme::current().u() > view.viewport()->width(), "not at the edge");
        QVERIFY(view.viewport()->rect().contains(field->geometry()));
    }

    // In a narrow window the inspector lies over the page: it gives way to the equations that were opened in it.
    void anInspectorOverThePageGivesWayToEquations()
    {
        Stage stage;
        QVERIFY(stage.document.newFromExample("chemostat"));
        QVERIFY(stage.document.apply(app::copyLawAsEquations(stage.document.flowsheet(), solve::catalogue(), "vessel"),
                                     QStringLiteral("copy")));
        stage.page.show();
        stage.page.setNarrow(true);
        QVERIFY(stage.page.jump("units/vessel/params/vessel_volume"));
        QVERIFY(stage.page.inspectors().isVisible());
        emit stage.page.inspectors().equationsAsked(QStringLiteral("vessel"));
        QVERIFY(!stage.page.inspectors().isVisible());
        const auto* sheet = stage.page.findChild<equations::EquationSheet*>();
        QVERIFY(sheet && sheet->isVisible());
        stage.page.setNarrow(false);
        emit stage.page.inspectors().equationsAsked(QStringLiteral("vessel"));
        QVERIFY(stage.page.inspectors().isVisible() && sheet->isVisible());
    }

    // "law" leads to the equations themselves, and the form has them above its groups.
    void aLawIsReachedAtOnce()
    {
        Stage stage;
        QVERIFY(stage.document.newFromExample("chemostat"));
        stage.page.show();
        QVERIFY(stage.page.jump("units/vessel/params/vessel_volume"));
        auto* bar = stage.page.inspectors().findChild<equations::EquationBar*>();
        QVERIFY(bar && bar->copyButton()->isVisible());
        QCOMPARE(bar->y(), 0);
        const QWidget* next = bar->copyButton(); // from there Tab leads into the form
        do next = next->nextInFocusChain();
        while (!(next->focusPolicy() & Qt::TabFocus) || !next->isVisibleTo(stage.page.window()));
        QVERIFY2(next->mapTo(stage.page.window(), QPoint()).y() > bar->mapTo(stage.page.window(), QPoint()).y(),
                 next->metaObject()->className());
        bar->copyButton()->click();
        QVERIFY(bar->openButton()->isVisible());
        for (const widgets::CommandGroup& group : stage.page.commands(QStringLiteral("law")))
            for (const auto& one : group.found)
                if (one.command.text == QLatin1String("Chemostat: Equations of the rate law")) one.command.act();
        const auto* sheet = stage.page.findChild<equations::EquationSheet*>();
        QVERIFY(sheet && sheet->isVisible());
    }

    // The area of the last step changes nothing before it: the preview goes on from there, and says so.
    void saysWhatARunTookOver()
    {
        constexpr int longRun = 60000;
        Stage stage;
        const auto says = [&](const QString& words) {
            const QList<widgets::LinkedLine*> lines = stage.page.findChildren<widgets::LinkedLine*>();
            return std::any_of(lines.begin(), lines.end(),
                               [&](const widgets::LinkedLine* line) { return line->words().contains(words); });
        };
        QVERIFY(stage.document.newFromExample("plasmid-dna"));
        QTRY_VERIFY_WITH_TIMEOUT(stage.runs.isCurrent(), longRun);
        QVERIFY(says("balances close to"));
        QVERIFY(!says("previous run"));
        QVERIFY(stage.document.apply(app::setValue(stage.document.flowsheet(), "units/final/params/area", "8 m2"),
                                     QStringLiteral("area")));
        QTRY_VERIFY_WITH_TIMEOUT(stage.runs.isCurrent(), longRun);
        const double from = stage.runs.run()->resumedFrom;
        QVERIFY(from > 0.0);
        QVERIFY(says("previous run up to " + shown::lengthText(from)));
        // What changes the culture leaves nothing to take over.
        QVERIFY(
            stage.document.apply(app::setValue(stage.document.flowsheet(), "units/fermenter/initial/volume", "210 L"),
                                 QStringLiteral("volume")));
        QTRY_VERIFY_WITH_TIMEOUT(stage.runs.isCurrent(), longRun);
        QCOMPARE(stage.runs.run()->resumedFrom, 0.0);
        QVERIFY(!says("previous run"));
    }

    // How a preview was computed is reported as a hint: nothing is wrong with it.
    void reportsOfReplayedCyclesWithoutTheSignOfAWarning()
    {
        Stage stage;
        base::Errors errors;
        QVERIFY(stage.document.newPlant(model::readPlant(support::threeColumns(), errors)));
        QTRY_VERIFY_WITH_TIMEOUT(stage.runs.isCurrent(), 60000);
        QVERIFY(stage.runs.run()->result.reuse && stage.runs.run()->result.reuse->cycles > 0);
        const QList<widgets::Notice> notices = shown::noticesOf(stage.document, stage.runs);
        QCOMPARE(notices.size(), 1);
        QVERIFY(notices.first().sentence.contains("replayed"));
        QCOMPARE(notices.first().glyph, look::Glyph::Info);
        const QList<widgets::NoticeRow*> rows = stage.page.findChildren<widgets::NoticeRow*>();
        QCOMPARE(rows.size(), 1);
        QVERIFY2(rows.first()->accessibleName().startsWith("hint"), qPrintable(rows.first()->accessibleName()));
        support::picture(stage.page, QStringLiteral("replayed"), stage.page.size());
    }
};

TITER_WINDOW_TEST(DesignPageTest)

} // namespace tst_design_page

#include "tst_design_page.moc"
