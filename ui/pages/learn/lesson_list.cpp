#include "ui/pages/learn/lesson_list.h"

#include "app/common/sentence.h"
#include "app/learn/own_lessons.h"
#include "ui/look/glyph.h"
#include "ui/look/icons.h"
#include "ui/pages/learn/step_mark.h"
#include "ui/shown/lesson_words.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace titer::pages {

using app::LessonSession;
using app::ShelvedLesson;
using look::Glyph;
using look::Radius;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

QString stateOf(const ShelvedLesson& lesson)
{
    if (!lesson.fault.isEmpty()) return lesson.fault;
    if (!lesson.progress) return LessonRow::tr("not begun", "a lesson");
    if (lesson.isPassed())
        return LessonRow::tr("passed on %1", "a lesson")
            .arg(QLocale().toString(lesson.changed.date(), QLocale::ShortFormat));
    const int all = int(lesson.lesson->steps.size()), done = lesson.passed();
    return done == all ? LessonRow::tr("at the question", "of a lesson")
                       : LessonRow::tr("step %1 of %2", "of a lesson").arg(done + 1).arg(all);
}

} // namespace

LessonRow::LessonRow(const ShelvedLesson& lesson, QWidget* parent)
    : QAbstractButton(parent)
    , m_source(lesson.source)
    , m_isPassed(lesson.isPassed())
    , m_state(new Label(stateOf(lesson), Type::Caption, lesson.progress ? Token::Text : Token::Muted))
{
    const int u = Theme::current().u();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(4 * u, 3 * u, 4 * u, 3 * u);
    grid->setHorizontalSpacing(4 * u);
    grid->setVerticalSpacing(u / 2);
    const QString title = LessonSession::words(lesson.lesson->title), why = LessonSession::words(lesson.lesson->why);
    auto* name = new Label(title, Type::Section);
    auto* place = new Label(shown::placeWords(*lesson.lesson), Type::Caption, Token::Muted);
    auto* words = new Label(why, Type::Body, Token::Muted);
    for (Label* one : {name, words, m_state}) one->wrapWhole();
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_state->setMinimumWidth(30 * u);
    grid->addWidget(new StepMark(lesson.isPassed() ? StepMark::State::Done
                                 : lesson.progress ? StepMark::State::AtHand
                                                   : StepMark::State::Open,
                                 lesson.lesson->number),
                    0, 0, 3, 1);
    grid->addWidget(place, 0, 1);
    grid->addWidget(name, 1, 1);
    grid->addWidget(words, 2, 1);
    grid->addWidget(m_state, 0, 2, 3, 1);
    grid->setColumnStretch(1, 5);
    grid->setColumnStretch(2, 1);
    for (QWidget* child : findChildren<QWidget*>()) {
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
        child->setForegroundRole(QPalette::WindowText); // not that of buttons
    }
    setText(title);
    setAccessibleName(QStringLiteral("%1, %2: %3").arg(place->text(), title, m_state->text()));
    setAccessibleDescription(why);
}

QString LessonRow::state() const
{
    return m_state->text();
}

void LessonRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

void LessonRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(underMouse() ? Token::Accent : Token::Border), 1));
    painter.setBrush(theme.color(Token::Base));
    const qreal radius = theme.radius(Radius::Card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (hasFocus()) look::paintFocus(&painter, rect(), radius);
}

LessonList::LessonList(LessonSession& session, app::LessonDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_draft(draft)
    , m_learner(new QLineEdit)
    , m_new(new QPushButton(look::icon(QStringLiteral("i-plus")), tr("New lesson from this project")))
    , m_goOn(new QPushButton)
    , m_all(new QPushButton(tr("All lessons")))
    , m_title(new Label({}, Type::LessonTitle))
    , m_lead(new Label({}, Type::Body, Token::Muted))
    , m_starting(new Label({}, Type::Body, Token::Muted))
    , m_over(new QVBoxLayout)
    , m_faults(new QVBoxLayout)
    , m_column(new QVBoxLayout)
{
    const int u = Theme::current().u();
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(6 * u, 5 * u, 6 * u, 5 * u);
    column->setSpacing(3 * u);
    column->addWidget(makeHead());
    column->addLayout(m_over);
    column->addWidget(m_starting);
    column->addLayout(m_faults);
    m_column->setSpacing(2 * u);
    column->addLayout(m_column);
    column->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(widgets::plainScroll(holder));
    connect(&session, &LessonSession::shelfChanged, this, [this] {
        if (isVisible()) refresh();
    });
    connect(&session.starter(), &app::LessonStarter::changed, this, [this] {
        m_starting->setText(m_session.starter().isStarting() ? tr("The lesson is being laid out…") : QString());
        m_starting->setVisible(m_session.starter().isStarting());
    });
    m_starting->hide();
}

QWidget* LessonList::makeHead()
{
    auto* head = new QWidget;
    auto* grid = new QGridLayout(head);
    grid->setContentsMargins(0, 0, 0, 0);
    for (Label* label : {m_title, m_lead}) label->setWordWrap(true);
    auto* name = new Label(tr("Your name"));
    auto* file = new QPushButton(look::icon(QStringLiteral("i-file")), tr("Open a lesson file…"));
    m_learner->setText(m_session.learner().name());
    m_learner->setAccessibleName(tr("Your name"));
    m_learner->setToolTip(tr("Your progress is kept under this name on this computer"));
    m_learner->setFixedWidth(60 * Theme::current().u());
    name->setBuddy(m_learner);
    auto* line = new QHBoxLayout;
    line->addWidget(name);
    line->addWidget(m_learner);
    line->addStretch();
    line->addWidget(file);
    auto* making = new QHBoxLayout;
    m_new->setToolTip(tr("For teachers: steps, checks and hints on the plant that is open"));
    making->addWidget(m_all);
    making->addWidget(m_goOn);
    making->addStretch();
    making->addWidget(m_new);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_lead, 1, 0);
    grid->addLayout(line, 2, 0);
    grid->addLayout(making, 3, 0);
    connect(m_new, &QPushButton::clicked, this, &LessonList::newAsked);
    connect(m_goOn, &QPushButton::clicked, this, &LessonList::goOnAsked);
    connect(m_all, &QPushButton::clicked, this, [this] {
        setCourse({});
        firstStop()->setFocus(Qt::OtherFocusReason);
    });
    refreshHead();
    connect(m_learner, &QLineEdit::editingFinished, this, [this] {
        if (!m_learner->text().trimmed().isEmpty() && m_learner->text().trimmed() != m_session.learner().name())
            m_session.learner().setName(m_learner->text());
    });
    connect(file, &QPushButton::clicked, this, &LessonList::fileAsked);
    return head;
}

void LessonList::addOver(QWidget* widget)
{
    m_over->addWidget(widget);
}

void LessonList::setCourse(std::optional<app::OpenCourse> course)
{
    m_course = std::move(course);
    refresh();
}

void LessonList::refreshHead()
{
    m_all->setVisible(m_course.has_value());
    m_goOn->setVisible(m_draft.isOpen());
    m_goOn->setText(tr("Continue editing “%1”").arg(LessonSession::words(m_draft.lesson().title)));
    m_title->setText(m_course ? LessonSession::words(m_course->course.title) : tr("Learn"));
    m_lead->setText(m_course ? tr("%1 %n lesson(s), %2 min.", "why a course; its length", int(m_course->sources.size()))
                                   .arg(LessonSession::words(m_course->course.why))
                                   .arg(m_course->outline.minutes)
                             : tr("Lessons of 10 to 20 minutes, each with one insight. You work on a plant of your own "
                                  "with every page of the program; checks read what you have done."));
}

void LessonList::refresh()
{
    refreshHead();
    const QWidget* focus = focusWidget();
    QString at;
    for (const LessonRow* row : std::as_const(m_rows))
        if (row == focus) at = row->source();
    widgets::clearRows(m_column);
    m_rows.clear();
    m_edits.clear();
    const std::vector<ShelvedLesson> shelf =
        m_course ? app::courseShelf(*m_course, m_session.learner().root(), m_session.learner().name())
                 : m_session.learner().shelf();
    for (const ShelvedLesson& lesson : shelf) {
        auto* row = new LessonRow(lesson);
        const QString title = LessonSession::words(lesson.lesson->title);
        connect(row, &QAbstractButton::clicked, this, [this, source = lesson.source] { emit lessonAsked(source); });
        addRow(row, lesson.source, (lesson.isOwn ? tr("Edit “%1”") : tr("Edit a copy of “%1”")).arg(title));
        m_rows.append(row);
        if (!at.isEmpty() && lesson.source == at) row->setFocus(Qt::OtherFocusReason);
    }
    if (!m_course) addDrafts();
}

void LessonList::addRow(QWidget* row, const QString& source, const QString& words)
{
    auto* holder = new QWidget;
    auto* line = new QHBoxLayout(holder);
    auto* edit = new QPushButton(look::icon(QStringLiteral("i-note")), {});
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::current().u());
    line->addWidget(row, 1);
    line->addWidget(edit, 0, Qt::AlignVCenter);
    edit->setProperty("role", "flat");
    edit->setToolTip(words);
    edit->setAccessibleName(words);
    edit->setAutoDefault(true);
    connect(edit, &QPushButton::clicked, this, [this, source] { emit editAsked(source); });
    m_column->addWidget(holder);
    m_edits.append(edit);
}

// Lessons that this person has made and that cannot be taken yet.
void LessonList::addDrafts()
{
    for (const app::OwnLesson& own : app::ownLessons(app::ownLessonsFolder(m_session.learner().root()))) {
        if (own.errors.empty()) continue;
        const QString name = LessonSession::words(own.lesson->title);
        const QString title = name.isEmpty() ? QString::fromStdString(own.lesson->id) : name;
        const QString fault = app::sentence(own.errors.front());
        const int more = int(own.errors.size()) - 1;
        addRow(new widgets::FindingRow(Glyph::Info,
                                       more > 0 ? tr("Draft “%1”: %2 And %n more.", "a lesson", more).arg(title, fault)
                                                : tr("Draft “%1”: %2", "a lesson").arg(title, fault)),
               own.path, tr("Edit “%1”").arg(title));
    }
}

void LessonList::report(const QString& title, const base::Errors& errors)
{
    widgets::clearRows(m_faults);
    m_reported = title;
    if (title.isEmpty()) return;
    m_faults->addWidget(new Label(title, Type::Strong));
    for (const base::Error& error : errors) {
        const QString words = app::sentence(error);
        m_faults->addWidget(new widgets::FindingRow(Glyph::Alarm, words));
        m_reported += u'\n' + words;
    }
}

// What is under way, else the first that is not passed.
QWidget* LessonList::firstStop() const
{
    for (LessonRow* row : m_rows)
        if (m_session.isOpen() && row->source().toStdString() == m_session.lesson()->id) return row;
    for (LessonRow* row : m_rows)
        if (!row->isPassed()) return row;
    return m_rows.isEmpty() ? static_cast<QWidget*>(m_learner) : m_rows.front();
}

} // namespace titer::pages

#include "ui/pages/learn/moc_lesson_list.cpp"
