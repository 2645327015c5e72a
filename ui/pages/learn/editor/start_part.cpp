#include "ui/pages/learn/editor/start_part.h"

#include "app/common/sentence.h"
#include "app/learn/editor/lesson_project.h"
#include "app/learn/editor/typed_quantity.h"
#include "ui/look/icons.h"
#include "ui/pages/learn/editor/part_rows.h"
#include "ui/pages/learn/editor/setting_adder.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace titer::pages {

using base::Json;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

constexpr const char* setPath = "start/set";

} // namespace

StartPart::StartPart(LessonMaking& making, QWidget* parent)
    : QWidget(parent)
    , m_making(making)
    , m_state(new Label)
    , m_fault(new Label({}, Type::Caption, Token::Alarm))
    , m_project(new QPushButton(tr("Take the project as the start")))
    , m_text(new QPushButton(tr("Text of the start…")))
    , m_set(new QVBoxLayout)
    , m_setting(new SettingAdder(making))
    , m_recordings(new PartRows(making, "recordings", tr("Recording", "of a lesson")))
    , m_studies(new PartRows(making, "studies", tr("Study", "of a lesson")))
{
    const int u = Theme::current().u();
    auto* column = new QVBoxLayout(this);
    auto* buttons = new QHBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * u);
    m_set->setSpacing(u);
    m_project->setToolTip(tr("In its present state; the solutions of the steps are unchanged"));
    m_text->setToolTip(tr("The plant as the file has it, or the example by its id"));
    for (QPushButton* button : {m_project, m_text}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    for (Label* label : {m_state, m_fault}) label->wrapWhole();
    m_fault->hide();
    auto* set =
        new Label(tr("Values that the lesson sets in it, such as numbers that are drawn"), Type::Caption, Token::Muted);
    set->wrapWhole();
    column->addWidget(m_state);
    column->addLayout(buttons);
    column->addWidget(set);
    column->addLayout(m_set);
    column->addWidget(m_setting);
    column->addWidget(m_fault);
    column->addWidget(m_recordings);
    column->addWidget(m_studies);
    connect(m_project, &QPushButton::clicked, this, &StartPart::takeProject);
    connect(m_text, &QPushButton::clicked, this, [this] { editText("start", tr("The start")); });
    connect(m_setting, &SettingAdder::added, this, &StartPart::addSetting);
    connect(m_setting, &SettingAdder::refused, this, [this](const QString& sentence) {
        m_fault->setText(sentence);
        m_fault->setVisible(!sentence.isEmpty());
    });
    connect(m_recordings, &PartRows::changeAsked, this, [this](int row) {
        const std::string at = "recordings/" + std::to_string(row);
        const bool recorded = m_making.draft.at(at + "/text") != nullptr; // the table itself may be long
        editText(recorded ? at + "/file" : at, m_recordings->words(row));
    });
    connect(m_studies, &PartRows::changeAsked, this,
            [this](int row) { editText("studies/" + std::to_string(row), m_studies->words(row)); });
}

void StartPart::editText(const std::string& path, const QString& title)
{
    if (m_making.editText) m_making.editText(path, title);
}

void StartPart::takeProject()
{
    const app::ProjectState state = app::projectState(m_making.document, m_making.bench);
    m_making.draft.put(app::withStart(m_making.draft.json(), state), tr("Take the project as the start"));
}

void StartPart::refresh()
{
    const lessons::Lesson& lesson = m_making.draft.lesson();
    m_state->setText(tr("%1: %2 unit operations, %3 studies, %4 recordings")
                         .arg(QString::fromStdString(lesson.start.name))
                         .arg(lesson.start.units.size())
                         .arg(lesson.studies.size())
                         .arg(lesson.recordings.size()));
    m_setting->show(lesson.start);
    refreshSet();
    refreshRecordings();
    refreshStudies();
}

void StartPart::refreshSet()
{
    const Json* set = m_making.draft.at(setPath);
    const std::string shown = set ? set->write(false) : std::string();
    if (shown == m_setShown) return;
    m_setShown = shown;
    widgets::clearRows(m_set);
    m_removes.clear();
    if (!set) return;
    for (const Json::Member& one : set->members()) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        const app::Measurable* setting = app::settingAt(m_setting->settings(), one.first);
        const QString name = setting ? setting->name : QString::fromStdString(one.first);
        const QString value = app::isQuantity(one.second) ? app::quantityShown(one.second)
                                                          : QString::fromStdString(one.second.write(false));
        auto* words = new Label(tr("%1: %2", "a setting, its value").arg(name, value));
        auto* remove = new QPushButton(look::icon(QStringLiteral("i-close")), {});
        words->wrapWhole();
        remove->setProperty("role", "flat");
        remove->setAutoDefault(true);
        remove->setAccessibleName(tr("Do not set %1").arg(name));
        remove->setToolTip(remove->accessibleName());
        line->addWidget(words, 1);
        line->addWidget(remove, 0, Qt::AlignTop);
        connect(remove, &QPushButton::clicked, this, [this, path = one.first] { removeSetting(path); });
        m_set->addWidget(row);
        m_removes.append(remove);
    }
}

void StartPart::addSetting(const std::string& path, const Json& value)
{
    const Json* before = m_making.draft.at(setPath);
    Json set = before ? *before : Json::object();
    set[path] = value;
    m_making.draft.set(setPath, std::move(set), tr("Add a value"));
}

void StartPart::removeSetting(const std::string& path)
{
    Json set = *m_making.draft.at(setPath);
    set.erase(path);
    m_making.draft.set(setPath, set.members().empty() ? Json() : set, tr("Remove a value"));
}

void StartPart::refreshRecordings()
{
    const Json* all = m_making.draft.at("recordings");
    std::vector<PartRows::Row> rows;
    for (std::size_t i = 0; all && i < all->items().size(); ++i) {
        const std::string at = "recordings/" + std::to_string(i);
        rows.push_back({m_making.draft.text(at + "/file"),
                        m_making.draft.at(at + "/text") ? tr("a table as it was recorded")
                                                        : tr("made of the start plant by its sensors"),
                        m_making.draft.faultBelow(at)});
    }
    m_recordings->show(rows);
}

void StartPart::refreshStudies()
{
    const Json* all = m_making.draft.at("studies");
    std::vector<PartRows::Row> rows;
    for (std::size_t i = 0; all && i < all->items().size(); ++i) {
        const std::string at = "studies/" + std::to_string(i);
        const QString name = m_making.draft.text(at + "/name");
        rows.push_back(
            {name.isEmpty() ? m_making.draft.text(at + "/id") : name, tr("a study"), m_making.draft.faultBelow(at)});
    }
    m_studies->show(rows);
}

QString StartPart::fault() const
{
    return m_fault->text();
}

} // namespace titer::pages

#include "ui/pages/learn/editor/moc_start_part.cpp"
