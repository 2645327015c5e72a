#include "ui/pages/learn/editor/lesson_editor.h"

#include "app/common/sentence.h"
#include "app/document/document.h"
#include "app/learn/editor/lesson_project.h"
#include "app/learn/lesson_place.h"
#include "app/learn/own_lessons.h"
#include "ui/pages/learn/editor/check_picker.h"
#include "ui/pages/learn/editor/text_sheet.h"
#include "ui/pages/learn/editor/trial_panel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/save_dialog.h"
#include "ui/widgets/scroll.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using base::Json;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

constexpr const char* textLanguages[] = {"en", "da", "de", "es", "fr", "pt"};

// That of the window where the lesson has its title in it.
std::string languageOf(const app::LessonDraft& draft)
{
    const std::string own = QLocale().name().left(2).toStdString();
    return draft.words("title", own).isEmpty() ? "en" : own;
}

QPushButton* smallButton(const QString& words)
{
    auto* button = new QPushButton(words);
    button->setAutoDefault(true);
    return button;
}

} // namespace

LessonEditor::LessonEditor(const Work& work, QWidget* parent)
    : QWidget(parent)
    , m_making{.draft = work.draft, .document = work.document, .bench = work.bench}
    , m_root(work.root)
    , m_trial(work.draft.trial())
    , m_back(smallButton(tr("All lessons")))
    , m_try(smallButton({}))
    , m_save(smallButton(tr("Save")))
    , m_saveAs(smallButton(tr("Save as…")))
    , m_language(new QComboBox)
    , m_title(new Label({}, Type::Section))
    , m_state(new Label({}, Type::Caption, Token::Muted))
    , m_parts(new QListWidget)
    , m_add(smallButton(tr("Add a step")))
    , m_remove(smallButton(tr("Remove the step")))
    , m_up(smallButton(tr("Up")))
    , m_down(smallButton(tr("Down")))
    , m_scroll(widgets::plainScroll(new QWidget))
    , m_side(nullptr)
    , m_share(new widgets::Segments({{{}, tr("Form")}, {{}, tr("What is left to do")}}))
    , m_panel(new TrialPanel(work.draft, m_trial))
    , m_picker(nullptr)
{
    const int u = Theme::current().u();
    setAccessibleName(tr("Lesson editor"));
    setAccessibleDescription(tr("Makes a lesson from the open project: its steps, what checks read of the project, the "
                                "solution, and the question. The page “Making a lesson” of the manual says more."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    auto* row = new QHBoxLayout;
    auto* shown = new QHBoxLayout;
    auto* right = new QVBoxLayout;
    row->setContentsMargins(4 * u, 4 * u, 4 * u, 4 * u);
    for (QBoxLayout* layout : std::initializer_list<QBoxLayout*>{row, shown}) layout->setSpacing(4 * u);
    m_side = widgets::plainScroll(m_panel);
    m_left = makeParts();
    m_share->setAccessibleName(tr("What is shown of the lesson"));
    shown->addWidget(m_scroll, 3);
    shown->addWidget(m_side, 2);
    right->addWidget(m_share, 0, Qt::AlignLeft);
    right->addLayout(shown, 1);
    row->addWidget(m_left);
    row->addLayout(right, 1);
    column->addLayout(row, 1);
    m_picker = new CheckPicker(m_making, this);
    m_text = new TextSheet(m_making, this);
    m_making.editText = [this](const std::string& path, const QString& title) { m_text->open(path, title); };
    m_making.pickAnswer = [this](std::size_t step, const std::string& field) { m_picker->openAnswer(step, field); };
    connect(&work.draft, &app::LessonDraft::begun, this, [this] {
        m_making.language = languageOf(m_making.draft);
        m_parts->setCurrentRow(0);
        refresh();
        rebuildForm();
    });
    connect(&work.draft, &app::LessonDraft::changed, this, &LessonEditor::refresh);
    connect(&work.draft.undoStack(), &QUndoStack::cleanChanged, this, &LessonEditor::refreshState);
    connect(&m_trial, &app::LessonTrial::changed, this, &LessonEditor::refreshState);
    connect(m_panel, &TrialPanel::placeAsked, this, &LessonEditor::showPath);
    connect(m_share, &widgets::Segments::currentChanged, this, &LessonEditor::arrange);
    connect(&Theme::current(), &Theme::changed, this, &LessonEditor::arrange);
    arrange();
    m_making.language = languageOf(work.draft);
    refresh();
    rebuildForm();
}

QWidget* LessonEditor::makeBar()
{
    const int u = Theme::current().u();
    auto* bar = new widgets::Plate(Token::Base, Qt::BottomEdge);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(4 * u, 2 * u, 4 * u, 2 * u);
    row->setSpacing(2 * u);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_state);
    for (Label* label : {m_title, m_state}) label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_state->setWordWrap(true);
    m_back->setProperty("role", "flat");
    m_back->setToolTip(tr("Back to the list; this draft stays open (Esc)"));
    m_try->setToolTip(tr("Solves the lesson by its own solution, without the window"));
    m_save->setProperty("role", "primary");
    m_save->setToolTip(tr("Into your own lessons, where it is in the list; with faults it is kept as a draft"));
    m_saveAs->setToolTip(tr("Into another folder, to be handed out"));
    row->addWidget(m_back);
    row->addLayout(words, 1);
    for (QPushButton* button : {m_try, m_saveAs, m_save}) row->addWidget(button);
    connect(m_back, &QPushButton::clicked, this, &LessonEditor::leaveAsked);
    connect(m_try, &QPushButton::clicked, this, &LessonEditor::tryIt);
    connect(m_save, &QPushButton::clicked, this, &LessonEditor::save);
    connect(m_saveAs, &QPushButton::clicked, this, &LessonEditor::saveAs);
    return bar;
}

QWidget* LessonEditor::makeParts()
{
    const int u = Theme::current().u();
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * u);
    m_parts->setAccessibleName(tr("Parts of the lesson"));
    m_parts->setWordWrap(true);
    auto* order = new QHBoxLayout;
    order->addWidget(m_up, 1);
    order->addWidget(m_down, 1);
    column->addWidget(m_parts, 1);
    column->addWidget(m_add);
    column->addLayout(order);
    column->addWidget(m_remove);
    m_language->setAccessibleName(tr("Language of the words"));
    m_language->setToolTip(tr("A lesson may have its words in several languages; those alone are written as English"));
    for (const char* code : textLanguages) {
        const QString own = QLocale(QLatin1String(code)).nativeLanguageName();
        m_language->addItem(QLatin1String(code) == QLatin1String("en") ? tr("English, or the only one") : own,
                            QLatin1String(code));
    }
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_language->setMinimumContentsLength(10);
    column->addWidget(m_language);
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        m_making.language = m_language->itemData(index).toString().toStdString();
        refresh();
    });
    connect(m_parts, &QListWidget::currentRowChanged, this, [this] {
        if (!m_refreshing) rebuildForm();
    });
    connect(m_add, &QPushButton::clicked, this, &LessonEditor::addStep);
    connect(m_remove, &QPushButton::clicked, this, &LessonEditor::removeStep);
    connect(m_up, &QPushButton::clicked, this, [this] { moveStep(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveStep(1); });
    return holder;
}

// --- what is edited ----------------------------------------------------------------------------------------------------

bool LessonEditor::mayReplace()
{
    if (!m_making.draft.isChanged()) return true;
    const QString title = m_making.draft.words("title", m_making.language);
    const widgets::Unsaved answer = widgets::askUnsaved(window(), tr("The lesson “%1” is not saved.").arg(title));
    return answer == widgets::Unsaved::Save ? save() : answer == widgets::Unsaved::Discard;
}

bool LessonEditor::goOnIn(app::LessonJournal& journal, std::size_t unsaved)
{
    if (!mayReplace()) return false;
    m_reported.clear();
    journal.goOnIn(unsaved);
    return true;
}

void LessonEditor::open(Json lesson, const QString& file)
{
    m_reported.clear();
    m_making.draft.begin(std::move(lesson), file);
}

bool LessonEditor::makeNew()
{
    if (!mayReplace()) return false;
    const app::ProjectState state = app::projectState(m_making.document, m_making.bench);
    open(app::newLesson(state), {});
    if (!state.leftOut.isEmpty())
        report(tr("A lesson holds tables of text of up to 4 MB; ignored: %1")
                   .arg(state.leftOut.join(QStringLiteral(", "))));
    return true;
}

bool LessonEditor::edit(const QString& path, base::Errors& errors)
{
    const base::Result<std::string> text = app::lessonText(path);
    if (!text) return errors.push_back(text.error()), false;
    Json lesson = base::readJson(*text, errors);
    if (!errors.empty() || !mayReplace()) return false;
    open(std::move(lesson), path);
    return true;
}

bool LessonEditor::editCopy(const QString& source, base::Errors& errors)
{
    const base::Result<std::string> text = app::lessonText(source);
    if (!text) return errors.push_back(text.error()), false;
    Json lesson = base::readJson(*text, errors);
    if (!errors.empty() || !mayReplace()) return false;
    lesson.erase("number"); // its place in the list is that of the other one
    open(std::move(lesson), {});
    return true;
}

void LessonEditor::addStep()
{
    const int at = stepAt(m_parts->currentRow()) + 1;
    const Json* steps = m_making.draft.at("steps");
    const std::size_t count = steps ? steps->items().size() : 0;
    const std::size_t place = at > 0 ? std::size_t(at) : count;
    m_making.draft.insert("steps", place, app::newStep(m_making.draft.json()), tr("Add a step"));
    showPart(int(place) + 1);
}

void LessonEditor::removeStep()
{
    if (const int step = stepAt(m_parts->currentRow()); step >= 0)
        m_making.draft.remove("steps", std::size_t(step), tr("Remove a step"));
}

void LessonEditor::moveStep(int by)
{
    const int step = stepAt(m_parts->currentRow());
    const Json* steps = m_making.draft.at("steps");
    if (step < 0 || step + by < 0 || !steps || step + by >= int(steps->items().size())) return;
    m_making.draft.move("steps", std::size_t(step), std::size_t(step + by), tr("Move a step"));
    showPart(step + by + 1);
}

// --- acts --------------------------------------------------------------------------------------------------------------

void LessonEditor::tryIt()
{
    m_trial.isRunning() ? m_trial.stop() : m_trial.start(m_making.draft.json());
}

bool LessonEditor::write(const QString& path)
{
    if (const base::Done saved = m_making.draft.save(path); !saved) {
        report(app::sentence(saved.error()));
        emit failed(app::sentence(saved.error()));
        return false;
    }
    report({});
    emit this->saved(path);
    return true;
}

bool LessonEditor::save()
{
    QString title = m_making.draft.words("title", "en");
    if (title.isEmpty()) title = m_making.draft.words("title", m_making.language);
    return write(m_making.draft.file().isEmpty() ? app::newLessonFile(app::ownLessonsFolder(m_root()), title)
                                                 : m_making.draft.file());
}

void LessonEditor::saveAs()
{
    const QString name =
        m_making.draft.file().isEmpty()
            ? QFileInfo(app::newLessonFile(app::ownLessonsFolder(m_root()), m_making.draft.words("title", "en")))
                  .fileName()
            : QFileInfo(m_making.draft.file()).fileName();
    const QString path =
        widgets::askWhereToSave(this, tr("Save the lesson"), name,
                                tr("Lessons (%1)").arg(QStringLiteral("*.lesson.json")), QStringLiteral("lesson.json"));
    if (!path.isEmpty()) write(path);
}

} // namespace titer::pages

#include "ui/pages/learn/editor/moc_lesson_editor.cpp"
