#include "ui/window/window_pages.h"

#include "app/common/recording_patterns.h"
#include "app/common/sentence.h"
#include "app/common/settings.h"
#include "app/form/tag_names.h"
#include "app/run/auto_run.h"
#include "app/run/run_session.h"
#include "app/session/workbench.h"
#include "core/base/not_available.h"
#include "ui/flow/flow_view.h"
#include "ui/form/fields/form_row.h"
#include "ui/form/inspector_stack.h"
#include "ui/help/help_window.h"
#include "ui/pages/alarms/alarm_setup.h"
#include "ui/pages/alarms/alarms_page.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/pages/cockpit/cockpit_past.h"
#include "ui/pages/cockpit/formula_sheet.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/learn/learn_page.h"
#include "ui/pages/run/calibration/calibration_sheet.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/run/sheets/column_scale_sheet.h"
#include "ui/pages/run/sheets/fit_sheet.h"
#include "ui/pages/run/sheets/screening_sheet.h"
#include "ui/pages/studies/studies_page.h"
#include "ui/pages/twin/twin_page.h"
#include "ui/pages/welcome/welcome_page.h"
#include "ui/shown/unsaved_lessons.h"
#include "ui/study/sheets/factor_sheet.h"
#include "ui/widgets/dialogs.h"
#include "ui/window/main_window.h"
#include "ui/window/preferences.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QStackedWidget>

#include <optional>

namespace titer::window {

namespace {

// The number in whose row the focus is.
std::optional<app::FormRow> numberInFocus()
{
    for (const QWidget* widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
        if (const auto* row = qobject_cast<const form::RowWidget*>(widget);
            row && row->row().kind == app::FormRow::Kind::Number)
            return row->row();
    return std::nullopt;
}

// Where nothing was recorded there is nothing to choose.
void showOrigins(pages::CockpitPage& cockpit, const app::JoinedFeed& feed)
{
    const QString recorder = WindowPages::tr("Recorder"), model = WindowPages::tr("Model");
    QStringList names;
    if (feed.hasRecorded())
        names = {WindowPages::tr("By availability: the recorder before the model"), recorder, model};
    cockpit.setOrigins(names, int(feed.choice()), feed.showsModel() ? model : recorder);
}

} // namespace

WindowPages::WindowPages(MainWindow& window, const WindowWork& work, app::Workbench& bench, WindowActions& actions)
    : m_window(window)
    , m_work(work)
    , m_bench(bench)
    , m_actions(actions)
{
    connect(&work.autoRun, &app::AutoRun::changed, this, &WindowPages::feedBoards);
    connect(&work.document, &app::Document::refused, this,
            [this](const base::Error& error) { m_design->report(error); });
    connect(&bench.bestSetting(), &app::BestSetting::found, this,
            [this](const auto& study, const std::vector<double>& setting) { m_studies->takeBest(study, setting); });
}

void WindowPages::makeIn(QStackedWidget& stack)
{
    const std::string board = m_cockpit ? m_cockpit->boardId() : std::string();
    const pages::RunPage* former = m_run; // there until its stack goes
    const std::shared_ptr<const app::Run> run = m_run ? m_run->model().run() : nullptr;
    const bool screens = m_screening && !m_screening->isHidden();
    m_stack = &stack;
    m_pages.clear();
    addWelcome();
    m_page = m_welcome;
    addDesign();
    addRun();
    addStudies();
    addData();
    addCockpit();
    addAlarms();
    addTwin();
    addLearn();
    if (!board.empty()) m_cockpit->showBoard(board);
    if (run) m_run->showRun(run);
    if (former) m_run->goOnFrom(*former);
    if (screens) m_screening->goOn();
}

void WindowPages::add(pages::Page* page)
{
    m_pages.append(page);
    m_stack->addWidget(page->widget());
    for (const pages::Page::Act& act : page->acts())
        m_actions.bind(act.id, [this, page, act] {
            if (act.shows && !m_page->staysFor(act.id)) show(page->id());
            act.act();
        });
}

void WindowPages::addWelcome()
{
    using pages::WelcomePage;
    m_welcome = new WelcomePage(m_work.settings, m_work.document.catalogue(), new Preferences(m_work.settings));
    if (m_window.recordings().canReplay()) m_welcome->addReplayCard();
    WindowFiles& files = m_window.files();
    connect(m_welcome, &WelcomePage::exampleAsked, this, [this] { m_window.demonstration().open(); });
    connect(m_welcome, &WelcomePage::replayAsked, this, [this] { m_window.recordings().replayExample(); });
    connect(m_welcome, &WelcomePage::fileAsked, &files, &WindowFiles::choose);
    files.addExamples(*m_welcome->examples());
    connect(m_welcome, &WelcomePage::newAsked, m_actions.find("file.new"), &QAction::trigger);
    connect(m_welcome, &WelcomePage::projectAsked, &files, [&files](const QString& path) { files.open(path); });
    connect(m_welcome, &WelcomePage::goOnAsked, this, [this] { m_window.session().recover(); });
    connect(m_welcome, &WelcomePage::leaveAsked, this, [this] { m_window.session().leaveRecovery(); });
    if (app::LessonJournal* journal = m_window.lessonJournal()) {
        auto* unsaved = new shown::UnsavedLessons(*journal);
        m_welcome->addOver(unsaved);
        connect(unsaved, &shown::UnsavedLessons::goOnAsked, this, [this](int one) {
            show(m_learn->id());
            m_learn->goOnIn(one);
        });
        connect(unsaved, &shown::UnsavedLessons::discardAsked, this, [this](int one) { m_learn->discard(one); });
    }
    add(m_welcome);
}

void WindowPages::addDesign()
{
    using pages::DesignPage;
    m_design = new DesignPage(m_work.document, m_work.autoRun, m_work.settings);
    connect(m_design, &DesignPage::exampleAsked, this, [this] { m_window.demonstration().open(); });
    connect(m_design, &DesignPage::clockChanged, this, &WindowPages::clockChanged);
    connect(m_design, &DesignPage::clockChanged, this, &WindowPages::feedBoards);
    auto* screening = new pages::ScreeningSheet(m_work.document, m_bench.plantWork().screening(), m_design);
    m_screening = screening;
    connect(&m_design->view(), &flow::FlowView::fitAsked, screening, &pages::ScreeningSheet::open);
    connect(screening, &pages::ScreeningSheet::fileAsked, this, [this, screening] {
        const QString path = widgets::askOpenFile(&m_window, tr("Screening table"),
                                                  tr("Tables (%1)").arg(QStringLiteral("*.csv *.tsv *.txt")));
        if (!path.isEmpty()) screening->openFile(path);
    });
    connect(screening, &pages::ScreeningSheet::put, m_design, &DesignPage::showUnit);
    m_design->inspectors().setMeasured(m_bench.chromatograms());
    auto* scale = new pages::ColumnScaleSheet(m_work.document, m_design);
    connect(&m_design->view(), &flow::FlowView::scaleAsked, scale, &pages::ColumnScaleSheet::open);
    connect(scale, &pages::ColumnScaleSheet::put, m_design, &DesignPage::showUnit);
    add(m_design);
}

void WindowPages::addRun()
{
    using pages::DesignPage;
    using pages::RunPage;
    m_run = new RunPage(m_work.document, m_bench.plantWork());
    m_run->setPreview(&m_work.autoRun);
    connect(&m_design->view(), &flow::FlowView::curvesAsked, m_run, [this](const QString& unit) {
        show(m_run->id());
        m_run->showCurves(unit);
    });
    connect(&m_design->view(), &flow::FlowView::parametersFitAsked, m_run, [this](const QString& unit) {
        show(m_run->id());
        m_run->showFit(unit);
    });
    connect(m_run, &RunPage::recordingAsked, this, [this] {
        const QString path =
            widgets::askOpenFile(&m_window, tr("Recording"), tr("Recordings (%1)").arg(app::recordingPatterns()));
        if (!path.isEmpty()) m_run->fit()->addFile(path);
    });
    followCalibration();
    // One time for flowsheet, cursors and tiles, whichever page it is chosen on.
    connect(m_design, &DesignPage::timeChosen, m_run, &RunPage::showTime);
    connect(m_run, &RunPage::timeChosen, m_design, &DesignPage::showTime);
    connect(m_run, &RunPage::clockChanged, this, &WindowPages::clockChanged);
    connect(m_run, &RunPage::clockChanged, this, &WindowPages::feedBoards);
    connect(m_run, &RunPage::levelChanged, this, &WindowPages::levelChanged);
    connect(m_run, &RunPage::showPath, this, &WindowPages::jump);
    connect(m_run, &RunPage::unitActivated, this, [this](const QString& unit) {
        show(m_design->id());
        m_design->showUnit(unit);
    });
    connect(m_run, &RunPage::failed, this, [this](const QString& sentence) { emit reported(sentence, true); });
    add(m_run);
    emit levelChanged(m_run->level());
}

void WindowPages::followCalibration()
{
    using pages::RunPage;
    connect(&m_design->view(), &flow::FlowView::calibrationAsked, m_run, [this](const QString& unit) {
        show(m_run->id());
        m_run->showCalibration(unit);
    });
    connect(m_run, &RunPage::measuredAsked, this, [this] {
        m_run->calibration()->addFiles(
            widgets::askOpenFiles(&m_window, tr("Measured runs"),
                                  tr("Runs of a chromatography system (%1)")
                                      .arg(QStringLiteral("*.txt *.csv *.asc *.tsv *.res *.zip *.result"))));
    });
    connect(m_run, &RunPage::assaysAsked, this, [this] {
        m_run->calibration()->setAssays(widgets::askOpenFile(
            &m_window, tr("Assays of fractions"), tr("Tables (%1)").arg(QStringLiteral("*.csv *.tsv *.txt"))));
    });
    connect(m_run, &RunPage::projectAsked, this, [this] { m_window.files().ensureProject(); });
}

void WindowPages::addStudies()
{
    using pages::StudiesPage;
    m_studies = new StudiesPage(
        {m_work.document, m_work.autoRun, m_bench.studies(), m_bench.studyRunner(), m_bench.bestSetting()});
    connect(m_studies, &StudiesPage::placeAsked, this, &WindowPages::jump);
    connect(m_studies, &StudiesPage::runAsked, this, [this](const model::Flowsheet& plant) {
        show(m_run->id());
        m_work.session.start(plant);
    });
    connect(m_studies, &StudiesPage::failed, this, [this](const QString& sentence) { emit reported(sentence, true); });
    connect(&m_design->view(), &flow::FlowView::studyAsked, m_studies, [this](const QString& unit) {
        show(m_studies->id());
        m_studies->askFactors();
        m_studies->parameters()->search()->setText(app::unitName(m_work.document.flowsheet(), unit.toStdString()));
    });
    connect(&m_design->view(), &flow::FlowView::poolStudyAsked, m_studies, [this](const QString& unit) {
        show(m_studies->id());
        m_studies->studyPool(unit);
    });
    m_actions.bind("study.parameter", [this] {
        const std::optional<app::FormRow> number = numberInFocus();
        show(m_studies->id());
        number ? m_studies->study({*number}) : m_studies->askFactors();
    });
    add(m_studies);
}

void WindowPages::addData()
{
    using pages::DataPage;
    m_data = new DataPage({m_work.document, m_bench.recordings(), m_bench.chromatograms(), m_bench.sources(),
                           m_bench.history(), m_bench.samples(), m_bench.recorder(), m_work.plugins,
                           [this] { return m_window.files().ensureProject(); }});
    WindowRecordings& recordings = m_window.recordings();
    m_data->setExampleOffered(recordings.hasRecording());
    connect(m_data, &DataPage::importAsked, &m_window.files(), &WindowFiles::chooseRecording);
    connect(m_data, &DataPage::exampleAsked, &recordings, [&recordings] { recordings.showRecording(); });
    connect(m_data, &DataPage::runAsked, &recordings, &WindowRecordings::layOver);
    connect(m_data, &DataPage::alarmAsked, this, [this](const std::string& tag) {
        showAlarm({});
        m_alarms->setup()->openTag(tag);
    });
    connect(m_data, &DataPage::reported, this, [this](const QString& sentence) { emit reported(sentence, false); });
    connect(m_data, &DataPage::failed, this, [this](const QString& sentence) { emit reported(sentence, true); });
    add(m_data);
}

void WindowPages::addCockpit()
{
    using pages::CockpitPage;
    app::JoinedFeed& feed = m_bench.feed();
    m_cockpit = new CockpitPage({m_work.document, m_bench.boards(), feed, m_bench.alarms()});
    m_cockpit->setOuterActs({m_actions.find("board.window"), m_actions.find("board.wall")});
    m_cockpit->setUnder(new pages::CockpitPast(feed));
    auto* formulas = new pages::FormulaSheet({m_bench.formulas(), feed, m_bench.boards(), m_bench.alarms(),
                                              [this] { return m_window.files().ensureProject(); }},
                                             m_cockpit);
    m_actions.bind("board.formulas", [this, formulas] {
        show(m_cockpit->id());
        formulas->open();
    });
    connect(m_cockpit, &CockpitPage::formulasAsked, formulas, &pages::FormulaSheet::open);
    connect(m_cockpit, &CockpitPage::alarmAsked, this, &WindowPages::showAlarm);
    connect(m_cockpit, &CockpitPage::originChosen, this,
            [&feed](int index) { feed.setChoice(static_cast<app::JoinedFeed::Choice>(index)); });
    connect(&feed, &app::JoinedFeed::choiceChanged, m_cockpit, [this, &feed] { showOrigins(*m_cockpit, feed); });
    showOrigins(*m_cockpit, feed);
    connect(m_cockpit, &CockpitPage::failed, this, [this](const QString& sentence) { emit reported(sentence, true); });
    connect(&feed, &app::JoinedFeed::failed, m_cockpit,
            [this](const base::Error& error) { emit reported(app::sentence(error.what), true); });
    add(m_cockpit);
}

void WindowPages::addAlarms()
{
    m_alarms = new pages::AlarmsPage(
        {m_bench.definitions(), m_bench.feed(), [this] { return m_window.files().ensureProject(); }},
        m_bench.alarmHistory());
    connect(m_alarms, &pages::AlarmsPage::backAsked, this, [this] { show(m_cockpit->id()); });
    add(m_alarms);
}

void WindowPages::addTwin()
{
    auto* twin = new pages::TwinPage(m_work.document);
    twin->follow(m_work.live);
    twin->setLevels(m_bench.plantWork().shadow().levels(), [this] { return m_window.files().ensureProject(); });
    connect(twin, &pages::TwinPage::failed, this, [this](const QString& sentence) { emit reported(sentence, true); });
    connect(twin, &pages::TwinPage::backAsked, this, [this] { show(m_run->id()); });
    connect(twin, &pages::TwinPage::dataAsked, this, [this] { show(m_data->id()); });
    connect(m_run, &pages::RunPage::twinAsked, this, [this, twin] { show(twin->id()); });
    add(twin);
}

void WindowPages::addLearn()
{
    using pages::LearnPage;
    m_learn = new LearnPage({m_work.document, m_window.lessons(), m_window.lessonDraft(), m_work.session, m_bench,
                             m_window.lessonJournal()});
    connect(m_learn, &LearnPage::partShown, this, &WindowPages::undoChanged);
    connect(m_learn, &LearnPage::startAsked, this, &WindowPages::startLesson);
    connect(m_learn, &LearnPage::fileAsked, this, [this] {
        const QString path = widgets::askOpenFile(&m_window, tr("Open a lesson"),
                                                  tr("Lessons (%1)").arg(QStringLiteral("*.lesson.json")));
        if (!path.isEmpty()) startLesson(path);
    });
    connect(m_learn, &LearnPage::runAsked, m_run, &pages::RunPage::startRun);
    connect(m_learn, &LearnPage::stopAsked, m_run, &pages::RunPage::stopRun);
    connect(m_learn, &LearnPage::pageAsked, this, &WindowPages::show);
    connect(m_learn, &LearnPage::placeAsked, this, &WindowPages::jump);
    connect(m_learn, &LearnPage::readAsked, this, [this](const QString& file) { m_window.recordings().look(file); });
    connect(m_learn, &LearnPage::alarmAsked, this, [this](const std::string& tag) {
        showAlarm({});
        m_alarms->setup()->openTag(tag);
    });
    connect(m_learn, &LearnPage::topicAsked, this, [this](const QString& topic) {
        help::HelpWindow& help = m_window.windows().help();
        help.open(topic.toStdString());
        help.show();
        help.activateWindow();
    });
    connect(m_learn, &LearnPage::failed, this, [this](const QString& sentence) { emit reported(sentence, true); });
    add(m_learn);
}

void WindowPages::startLesson(const QString& source)
{
    const bool there = m_window.lessons().isOpen() && m_window.lessons().lesson()->id == source.toStdString();
    if (!there) m_window.lessons().setPresented(false);
    if (!there && !m_window.files().leavePlant()) return;
    show(m_learn->id());
    m_window.lessons().start(source);
}

void WindowPages::openCourse(const QString& source)
{
    show(m_learn->id());
    m_learn->openCourse(source);
}

QStringList WindowPages::ids() const
{
    QStringList ids;
    for (const pages::Page* page : m_pages) ids << page->id();
    return ids;
}

bool WindowPages::show(const QString& id)
{
    const qsizetype place = ids().indexOf(id);
    if (place < 0) return false;
    m_page = m_pages[place];
    m_stack->setCurrentWidget(m_page->widget());
    if (m_page == m_cockpit) feedBoards();
    m_page->focusFirst();
    m_work.autoRun.setActive(m_page->followsEdits());
    emit shown();
    return true;
}

void WindowPages::jump(const QString& path)
{
    if (path.startsWith(QLatin1String("alarms/"))) return showAlarm(path.section(u'/', 1, 1));
    show(m_design->id());
    m_design->jump(path.toStdString());
}

void WindowPages::showAlarm(const QString& id)
{
    m_alarms->showSetup();
    show(m_alarms->id());
    if (!id.isEmpty()) m_alarms->setup()->openAlarm(id.toStdString());
}

// Of what the page is about: on the page Design of its run, elsewhere of the batch that lies over the plant.
QString WindowPages::clock() const
{
    if (m_page == m_welcome) return {};
    const bool follows = m_page != m_design && m_bench.plantWork().shadow().isActive();
    const bool ofRun = m_page == m_run || follows || (m_page == m_cockpit && m_run->model().run());
    return ofRun ? m_run->clockText() : m_design->clock();
}

void WindowPages::feedBoards()
{
    const std::shared_ptr<const app::Run>& run = m_run->model().run();
    m_bench.feed().setRun(run ? run : m_work.autoRun.run());
    const bool newest = run && m_run->followsNow();
    m_bench.feed().setNow(newest ? base::notAvailable : run ? m_run->model().time() : m_design->time());
}

} // namespace titer::window

#include "ui/window/moc_window_pages.cpp"
