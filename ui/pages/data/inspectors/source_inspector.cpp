// Inspector of sources.
#include "ui/pages/data/inspectors/source_inspector.h"

#include "app/common/sentence.h"
#include "app/live/estimators/soft_sensor.h"
#include "app/tags/measured_tag.h"
#include "ui/pages/data/inspectors/tag_rows.h"
#include "ui/shown/source_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hold_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linked_line.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace titer::pages {

using shown::clockText;
using shown::liveText;
using shown::stateText;
using shown::toneOf;
using widgets::LinkedLine;

using connect::State;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;
using widgets::SectionHeader;

SourceInspector::SourceInspector(const Work& work, QWidget* parent)
    : DataInspector(parent)
    , m_work(work)
    , m_state(new Label({}, Type::Strong))
    , m_why(new Label)
    , m_try(new QPushButton(tr("Retry now")))
    , m_control(new QPushButton)
    , m_unsecured(new Label(tr("Unencrypted link: anyone on this network can read and change the data."), Type::Caption,
                            Token::Warn))
    , m_change(new QPushButton(tr("Change…")))
    , m_test(new QPushButton(tr("Test connection")))
    , m_run(new QPushButton(tr("Follow on the Run page")))
    , m_remove(new widgets::HoldButton(tr("Remove the source")))
    , m_settings(new QVBoxLayout)
    , m_settingsHead(new SectionHeader(tr("Settings")))
    , m_tagsHead(new SectionHeader(tr("Tags and model variables")))
    , m_noTags(new Label(tr("The tags are known once the recorder has run this source."), Type::Caption, Token::Muted))
    , m_tags(new TagRows(work.document))
{
    const int u = Theme::current().u();
    m_run->setProperty("role", "primary");
    for (Label* label : {m_state, m_why, m_unsecured, m_noTags}) label->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(2 * u);
    acts->addWidget(m_try);
    acts->addWidget(m_control);
    acts->addStretch();
    plate()->body()->addWidget(m_state);
    plate()->body()->addWidget(m_why);
    plate()->body()->addLayout(acts);
    auto* change = new QHBoxLayout;
    change->setSpacing(2 * u);
    change->addWidget(m_change);
    change->addWidget(m_test);
    change->addStretch();
    column()->addWidget(m_run);
    column()->addWidget(m_unsecured);
    column()->addWidget(m_settingsHead);
    column()->addLayout(m_settings);
    column()->addLayout(change);
    column()->addWidget(m_tagsHead);
    column()->addWidget(m_noTags);
    column()->addWidget(m_tags);
    column()->addStretch();
    column()->addWidget(m_remove, 0, Qt::AlignLeft);
    m_remove->setToolTip(
        tr("Remove this source from the project; its recorded data stay. %1").arg(m_remove->toolTip()));
    QObject::connect(m_remove, &widgets::HoldButton::confirmed, this, [this] { emit removeAsked(m_id); });
    connectAll();
}

void SourceInspector::connectAll()
{
    const auto ask = [this](void (SourceInspector::*asked)(const std::string&)) {
        return [this, asked] { emit(this->*asked)(m_id); };
    };
    QObject::connect(m_change, &QPushButton::clicked, this, ask(&SourceInspector::changeAsked));
    QObject::connect(m_test, &QPushButton::clicked, this, ask(&SourceInspector::testAsked));
    QObject::connect(m_run, &QPushButton::clicked, this, ask(&SourceInspector::runAsked));
    const auto answer = [this](const std::optional<base::Error>& error) {
        if (error) emit failed(app::sentence(error->what));
    };
    QObject::connect(m_try, &QPushButton::clicked, this, [this, answer] { m_work.recorder.retryNow(m_id, answer); });
    QObject::connect(m_control, &QPushButton::clicked, this, [this, answer] {
        const app::SourceState* now = state();
        if (now && now->status.state != State::Stopped)
            m_work.recorder.stopSource(m_id, answer);
        else
            m_work.recorder.startSource(m_id, answer);
    });
    m_tags->setAlarmsOffered(true);
    QObject::connect(m_tags, &TagRows::alarmAsked, this,
                     [this](const QString& tag) { emit alarmAsked(m_id + '/' + tag.toStdString()); });
    QObject::connect(m_tags, &TagRows::mappingChanged, this, [this] {
        m_tagsHead->setNote(tr("%1 tags, %2 mapped").arg(m_tags->mapping().size()).arg(m_tags->mapped()));
    });
}

const app::SourceState* SourceInspector::state() const
{
    const std::vector<app::SourceState>& all = m_work.recorder.sources();
    const auto found =
        std::find_if(all.begin(), all.end(), [this](const app::SourceState& one) { return one.id == m_id; });
    return m_work.recorder.attached() && found != all.end() ? &*found : nullptr;
}

void SourceInspector::show(const std::string& id)
{
    if (id != m_id) m_recorded.clear();
    m_id = id;
    const connect::Source* source = m_work.sources.find(id);
    if (id == app::estimatorSource) showEstimates();
    if (!source) return;
    const auto info = m_work.plugins.info(source->connector);
    setHead(QString::fromStdString(source->label),
            tr("%1 · id %2")
                .arg(info ? app::label((*info)->label) : QString::fromStdString(source->connector),
                     QString::fromStdString(id)));
    refreshSettings(*source);
    refreshLive();
}

// What nobody set up as a source.
void SourceInspector::showEstimates()
{
    setHead(tr("Twin"), tr("Estimators of plant and project"));
    clear(m_settings);
    m_change->hide();
    m_test->hide();
    m_remove->hide();
    refreshLive();
}

void SourceInspector::refreshSettings(const connect::Source& source)
{
    clear(m_settings);
    const auto info = m_work.plugins.info(source.connector);
    const bool writable = m_work.sources.writable();
    m_change->setVisible(writable && info);
    m_test->setVisible(bool(info));
    m_remove->setVisible(writable);
    m_run->setVisible(m_work.plugins.find("recorded") != nullptr);
    if (!info) return;
    for (const connect::SettingSpec& spec : (*info)->settings) {
        const std::vector<std::string> texts = source.settings.values(spec.key);
        if (texts.empty()) continue;
        QString words = QString::fromStdString(texts.front());
        if (spec.kind == connect::SettingSpec::Kind::Secret) words = tr("stored on this computer");
        if (spec.kind == connect::SettingSpec::Kind::Choice) words = app::label(texts.front().c_str());
        if (texts.size() > 1) words = tr("%1 entries").arg(texts.size());
        auto* line = new LinkedLine(Type::Caption);
        line->setParts({}, tr("%1: %2", "setting").arg(app::label(spec.label), words), {});
        line->setHint(app::label(spec.help));
        m_settings->addWidget(line);
    }
}

void SourceInspector::setRecorded(std::vector<connect::TagInfo> tags)
{
    if (tags == m_recorded) return;
    m_recorded = std::move(tags);
    refreshLive();
}

void SourceInspector::refreshLive()
{
    const app::SourceState* now = state();
    refreshPlate(now);
    m_unsecured->setVisible(now && now->status.protection == connect::Protection::Unsecured);
    m_run->setVisible(now && m_work.sources.find(m_id));
    const std::vector<connect::TagInfo> tags = m_work.recorder.attached() ? m_work.recorder.tags(m_id) : m_recorded;
    const auto plant = m_work.document.plant();
    QStringList facts;
    for (const connect::TagInfo& tag : tags) {
        const auto value = m_work.recorder.value(m_id, tag.id);
        const app::ShownAs as = app::shownAs(m_id + '/' + tag.id, tag.unit, plant.get());
        facts << (value ? liveText(*value, as) : QString());
    }
    m_tags->setTags(tags, facts);
    m_tags->setVisible(!tags.empty());
    m_noTags->setVisible(tags.empty());
}

// State, when, what failed, what to do.
void SourceInspector::refreshPlate(const app::SourceState* now)
{
    m_control->setVisible(now);
    if (!now) {
        plate()->setBar({});
        m_state->setText(tr("Not recorded"));
        m_why->setText(tr("No recorder is running for this project; start it at the bottom of the list."));
        m_why->show();
        m_try->hide();
        return;
    }
    const connect::ConnectorStatus& status = now->status;
    QString title = stateText(status);
    if (!title.isEmpty()) title[0] = title[0].toUpper();
    m_state->setText(title);
    m_state->setToken(toneOf(status.state).value_or(Token::Text));
    plate()->setBar(toneOf(status.state).value_or(Token::Accent));
    QStringList lines;
    if (now->since > 0) lines << tr("since %1").arg(clockText(now->since));
    if (status.attempts > 0) lines << tr("failed attempts: %1").arg(status.attempts);
    if (!status.why.pattern.empty()) lines << app::sentence(status.why);
    if (!status.remedy.pattern.empty()) lines << app::sentence(status.remedy);
    if (now->lost > 0) lines << tr("values lost: %1").arg(QLocale().toString(qint64(now->lost)));
    if (now->replaced > 0)
        lines << tr("values replaced at the same time: %1").arg(QLocale().toString(qint64(now->replaced)));
    m_why->setText(lines.join(u'\n'));
    m_why->setVisible(!lines.isEmpty());
    m_try->setVisible(status.state == State::Retrying || status.state == State::Faulted);
    m_control->setText(status.state == State::Stopped ? tr("Start") : tr("Stop"));
}

} // namespace titer::pages

#include "ui/pages/data/inspectors/moc_source_inspector.cpp"
