#include "ui/window/window_notices.h"

#include "app/common/actions.h"
#include "app/common/settings.h"
#include "app/run/auto_run.h"
#include "app/session/workbench.h"
#include "ui/shown/notices.h"
#include "ui/tiles/parts/alarm_words.h"
#include "ui/tiles/parts/quality_look.h"
#include "ui/wall/wall_window.h"
#include "ui/window/frame/notice_panel.h"
#include "ui/window/frame/top_bar.h"
#include "ui/window/side_windows.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_recordings.h"
#include "ui/window/window_work.h"

#include <QAccessible>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace titer::window {

using look::Glyph;
using look::worse;
using widgets::Notice;

namespace {

const QString missingId = QStringLiteral("recording|missing"), importId = QStringLiteral("import|"),
              waitingId = QStringLiteral("alarms|waiting");

} // namespace

WindowNotices::WindowNotices(const WindowWork& work, app::Workbench& bench, WindowRecordings& recordings,
                             const SideWindows& windows, WindowActions& actions)
    : m_work(work)
    , m_bench(bench)
    , m_recordings(recordings)
    , m_windows(windows)
{
    actions.bind("alarm.silence", [this] { m_bench.alarmCall().silence(); });
    actions.bind("view.notices", [this] { toggle(); });
    connectAlarms();
    connect(&work.document, &app::Document::opened, this, [this] {
        if (m_panel) m_panel->forget();
    });
    connect(&work.document, &app::Document::checked, this, &WindowNotices::refresh);
    connect(&bench.plantWork().shadow(), &app::PlantShadow::missingChanged, this, &WindowNotices::refresh);
    connect(&bench.leftImports(), &app::LeftImports::changed, this, &WindowNotices::refresh);
    connect(&work.autoRun, &app::AutoRun::changed, this, &WindowNotices::refresh);
    connect(&bench.removedParts(), &app::RemovedParts::changed, this, &WindowNotices::refresh);
    connect(&bench.callingAlarms(), &app::AlarmBoard::changed, this, &WindowNotices::refresh);
    connect(&bench.definitions(), &app::AlarmDefinitions::changed, this, &WindowNotices::refresh);
}

void WindowNotices::connectAlarms()
{
    app::AlarmAnnunciator& call = m_bench.alarmCall();
    call.setOn(m_work.settings.alarmSound());
    connect(&m_work.settings, &app::Settings::alarmSoundChanged, this,
            [this] { m_bench.alarmCall().setOn(m_work.settings.alarmSound()); });
    connect(&call, &app::AlarmAnnunciator::soundingChanged, this, &WindowNotices::refreshSounding);
    connect(&call, &app::AlarmAnnunciator::tone, this, [this](alarm::Priority priority) {
        if (m_work.sound) m_work.sound(priority);
    });
    connect(&call, &app::AlarmAnnunciator::raised, this, [this](const app::AlarmRow& row) {
        announce(tiles::ofClock(alarmWords(row), m_bench.callingAlarms().clock()));
    });
    connect(&call, &app::AlarmAnnunciator::raisedMany, this,
            [this](int count) { announce(tr("%n new alarm(s)", nullptr, count)); });
}

void WindowNotices::showIn(TopBar& bar, QWidget& page)
{
    m_bar = &bar;
    m_panel = new NoticePanel(&page);
    connect(m_bar, &TopBar::silenceAsked, &m_bench.alarmCall(), &app::AlarmAnnunciator::silence);
    connect(m_bar, &TopBar::noticesAsked, this, [this] {
        if (alarmShown()) return emit alarmsAsked();
        toggle();
    });
    connect(m_panel, &NoticePanel::showAsked, this, [this](const QString& id) {
        if (id != waitingId) return emit placeAsked(id.section(u'|', 0, 0));
        m_panel->hide();
        emit alarmsAsked();
    });
    connect(m_panel, &NoticePanel::fixAsked, this, [this](const QString& id) {
        if (id == missingId) return m_recordings.layOverMissing();
        if (id.startsWith(importId)) return importHere(id.mid(importId.size()));
        shown::applyRemedy(m_work.document, m_work.autoRun, id);
    });
    refresh();
    refreshSounding();
}

void WindowNotices::toggle()
{
    if (!hide()) m_panel->open();
}

bool WindowNotices::hide()
{
    if (!m_panel->isVisible()) return false;
    m_panel->hide();
    return true;
}

void WindowNotices::refreshSounding()
{
    if (!m_bar) return; // not shown yet
    m_bar->setSounding(m_bench.alarmCall().sounding().has_value(), app::actionTip(*app::findAction("alarm.silence")));
}

// Once, however many lists show it; on a wall by the wall.
void WindowNotices::announce(const QString& words)
{
    wall::WallWindow* wall = m_windows.wall();
    if (!wall) return m_bar->counter()->announce(words);
    wall->setAccessibleDescription(words);
    QAccessibleEvent event(wall, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString WindowNotices::alarmWords(const app::AlarmRow& row) const
{
    const app::AlarmClock clock = m_bench.callingAlarms().clock();
    const std::int64_t now = clock.now > 0 ? clock.now : QDateTime::currentMSecsSinceEpoch() * 1000;
    return tiles::alarmSentence(row, m_bench.feed(), now, clock);
}

QString WindowNotices::countWords() const
{
    const int count = m_bench.callingAlarms().count();
    return tiles::ofClock(tr("%n alarm(s)", nullptr, count), m_bench.callingAlarms().clock());
}

// The alarm that hides no notice leads the list of them.
QList<Notice> WindowNotices::waiting() const
{
    const app::AlarmRow* alarm = metAgain();
    if (!alarm) return {};
    Notice notice;
    notice.id = waitingId;
    notice.glyph = tiles::glyphOf(alarm->definition.priority);
    notice.place = countWords();
    notice.sentence = alarmWords(*alarm);
    notice.show = tr("Show the alarms");
    return {notice};
}

// What lay over the plant when the project was left, and has to be asked for.
QList<Notice> WindowNotices::missing() const
{
    const app::LaidRecording& recording = m_bench.plantWork().shadow().missing();
    if (recording.name.isEmpty()) return {};
    Notice notice;
    notice.id = missingId;
    notice.glyph = Glyph::Warn;
    notice.place = recording.name;
    if (recording.connector == QLatin1String("replay")) {
        const QString file = QDir::toNativeSeparators(QString::fromStdString(recording.settings.value("file")));
        const bool elsewhere = app::isOnAnotherComputer(recording);
        notice.sentence =
            elsewhere
                ? tr("This recording was overlaid on the plant when the project was closed. Its file “%1” is on "
                     "another computer, to which Titer does not connect unasked; tiles that show it wait for it.")
                      .arg(file)
                : tr("This recording was overlaid on the plant when the project was closed, but its file “%1” could "
                     "not be opened. Choose where it is now; tiles that show it wait for it.")
                      .arg(file);
        notice.fix = elsewhere ? tr("Overlay again") : tr("Choose file…");
    } else {
        notice.sentence =
            tr("This source was overlaid on the plant when the project was closed. Titer does not connect "
               "to a source unasked; tiles that show it wait for it.");
        notice.fix = tr("Overlay again");
    }
    return {notice};
}

// What was being imported when the project before was left.
QList<Notice> WindowNotices::leftImports() const
{
    QList<Notice> notices;
    for (const app::LeftImports::File& file : m_bench.leftImports().list()) {
        Notice notice;
        notice.id = importId + file.path;
        notice.glyph = Glyph::Info;
        notice.place = QFileInfo(file.path).fileName();
        notice.sentence = tr("The import of this file belonged to “%1” and ended when that was left: nothing of it is "
                             "in that project. Open “%1” again to import it there, or import it here.")
                              .arg(file.plant);
        notice.fix = tr("Import it here…");
        notices.append(notice);
    }
    return notices;
}

void WindowNotices::importHere(const QString& path)
{
    m_panel->hide();
    m_bench.leftImports().forget(path);
    m_recordings.look(path);
}

// One that was met again in what is played, and lies there for as long as it is shown, hides no notice.
const app::AlarmRow* WindowNotices::alarmShown() const
{
    const app::ShownAlarms& alarms = m_bench.callingAlarms();
    const app::AlarmRow* worst = alarms.worst();
    if (!worst || alarms.clock().of == app::AlarmClock::Of::Recorder) return worst;
    const bool isNew = alarm::isUnacknowledged(worst->alarmStatus.state) && alarms.calls(*worst);
    return isNew || !m_hasNotices ? worst : nullptr;
}

// Of that what waits to be acknowledged, as where a project is opened again: it stands beside the notices.
const app::AlarmRow* WindowNotices::metAgain() const
{
    const app::AlarmRow* worst = m_bench.callingAlarms().worst();
    return worst && alarm::isUnacknowledged(worst->alarmStatus.state) && !alarmShown() ? worst : nullptr;
}

void WindowNotices::refresh()
{
    if (!m_bar) return; // not shown yet
    const QList<Notice> notices = shown::noticesOf(m_work.document, m_work.autoRun) + missing() + leftImports() +
                                  shown::removedNotices(m_bench.removedParts()) +
                                  shown::alarmNotices(m_bench.definitions().notices());
    m_hasNotices = !notices.isEmpty();
    m_panel->setNotices(waiting() + notices, shown::goneFrom(m_work.document.flowsheet()));
    // An alarm goes before every notice.
    if (const app::AlarmRow* alarm = alarmShown())
        return m_bar->counter()->show(tiles::glyphOf(alarm->definition.priority), m_bench.callingAlarms().count(),
                                      countWords(), true);
    if (notices.isEmpty()) return m_bar->counter()->clear(tr("No notices"));
    Glyph worst = notices.first().glyph;
    for (const Notice& notice : notices) worst = worse(worst, notice.glyph);
    const int count = int(notices.size());
    const QString words = count == 1 ? tr("1 notice") : tr("%n notices", nullptr, count);
    if (const app::AlarmRow* alarm = metAgain())
        return m_bar->counter()->show(tiles::glyphOf(alarm->definition.priority),
                                      m_bench.callingAlarms().count() + count,
                                      tr("%1, %2", "alarms, notices").arg(countWords(), words));
    m_bar->counter()->show(worst, count, words);
}

} // namespace titer::window

#include "ui/window/moc_window_notices.cpp"
