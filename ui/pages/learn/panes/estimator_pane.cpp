#include "ui/pages/learn/panes/estimator_pane.h"

#include "app/common/sentence.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "ui/pages/learn/panes/form_pane.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using look::Token;
using look::Type;
using widgets::Label;

namespace {

// Where nothing is stated yet.
constexpr const char* usualDeviation = "10 %";
constexpr const char* usualWalk = "0 %/d";

// "3 %" of a share, "0.03 g/L" of a quantity, as a plant file has them.
QString shownJson(const base::Json& json)
{
    if (json.isString()) return QString::fromStdString(json.string());
    return json.isNumber() ? QLocale().toString(100.0 * json.number()) + QStringLiteral(" %") : QString();
}

// As people type it, "0,05 g/g" too; a bare number is in the unit of what was there before.
std::string typedJson(const QString& text, const base::Json& before)
{
    QString point = text.trimmed();
    if (!point.contains(u'.')) point.replace(u',', u'.');
    bool isNumber = false;
    (void)point.toDouble(&isNumber);
    const std::optional<std::string> unit = base::unitIn(shownJson(before).toStdString());
    if (isNumber && unit && !unit->empty()) point += u' ' + QString::fromStdString(*unit);
    return point.toStdString();
}

QTableWidget* editTable(const QStringList& head, const QString& name)
{
    QTableWidget* table = widgets::plainTable(head, name);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed);
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setMinimumHeight(32 * look::Theme::current().u());
    return table;
}

void fixItem(QTableWidget* table, int row, int column, const QString& text, bool editable)
{
    QTableWidgetItem* item = table->item(row, column);
    if (!item) table->setItem(row, column, item = new QTableWidgetItem);
    item->setText(text);
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    item->setFlags(editable ? flags | Qt::ItemIsEditable : flags);
}

} // namespace

EstimatorPane::EstimatorPane(LessonWork& work, const std::string& file, const std::vector<std::string>& numbers)
    : LessonPane(work, tr("Estimator"), tr("double-click a noise or a walk to change it"))
    , m_file(file)
    , m_paths(numbers)
    , m_run(addButton(tr("Run the estimator")))
    , m_channels(
          editTable({tr("Tag"), tr("Noise (R)"), tr("State"), tr("In 95 % band")}, tr("Channels of the estimator")))
    , m_numbers(editTable({tr("Number that may move"), tr("Start deviation"), tr("Walk (Q)"), tr("Estimated value")},
                          tr("Numbers that the estimator follows")))
    , m_state(new Label({}, Type::Caption, Token::Alarm))
{
    m_run->setProperty("role", "primary");
    m_state->setWordWrap(true);
    auto* tables = new QHBoxLayout;
    tables->addWidget(m_channels, 1);
    tables->addWidget(m_numbers, 1);
    body()->addLayout(tables, 1);
    m_numbers->setVisible(!numbers.empty());
    body()->addWidget(m_state);
    connect(m_run, &QPushButton::clicked, this, [this] {
        if (session().worker().isWorking()) return session().worker().interrupt();
        if (const model::EstimatorEntry* one = estimator()) session().worker().estimate(one->id, m_file);
    });
    connect(m_channels, &QTableWidget::itemChanged, this, &EstimatorPane::takeChannel);
    connect(m_numbers, &QTableWidget::itemChanged, this, &EstimatorPane::takeNumber);
    connect(&work.document, &app::Document::changed, this, &EstimatorPane::refresh);
    connect(&work.document, &app::Document::checked, this, &EstimatorPane::refresh);
}

const model::EstimatorEntry* EstimatorPane::estimator() const
{
    const std::vector<model::EstimatorEntry>& all = work().document.flowsheet().estimators;
    return all.empty() ? nullptr : &all.front();
}

void EstimatorPane::change(const model::EstimatorEntry& after, const QString& text)
{
    model::Flowsheet plant = work().document.flowsheet();
    for (model::EstimatorEntry& one : plant.estimators)
        if (one.id == after.id) one = after;
    work().document.apply(std::move(plant), text);
    refresh(); // also where it changes nothing
}

void EstimatorPane::takeChannel(const QTableWidgetItem* item)
{
    if (!estimator() || item->column() != Noise) return;
    model::EstimatorEntry after = *estimator();
    model::ChannelEntry& channel = after.channels[std::size_t(item->row())];
    const std::string typed = typedJson(item->text(), channel.noise.isNull() ? channel.noiseShare : channel.noise);
    const bool share = typed.ends_with('%');
    channel.noise = share || typed.empty() ? base::Json() : base::Json(typed);
    channel.noiseShare = share ? base::Json(typed) : base::Json();
    change(after, tr("Noise of %1", "a tag").arg(QString::fromStdString(channel.tag)));
}

void EstimatorPane::takeNumber(const QTableWidgetItem* item)
{
    if (!estimator()) return;
    model::EstimatorEntry after = *estimator();
    const std::string& path = m_paths[std::size_t(item->row())];
    const auto there = std::ranges::find(after.parameters, path, &model::EstimatedEntry::path);
    const bool follows = m_numbers->item(item->row(), Number)->checkState() == Qt::Checked;
    if (!follows) {
        if (there != after.parameters.end()) after.parameters.erase(there);
    } else {
        model::EstimatedEntry& entry =
            there != after.parameters.end()
                ? *there
                : after.parameters.emplace_back(model::EstimatedEntry{path, usualDeviation, usualWalk});
        if (item->column() == StartDeviation) entry.startDeviation = typedJson(item->text(), entry.startDeviation);
        if (item->column() == Walk) entry.walk = typedJson(item->text(), entry.walk);
    }
    change(after, tr("Numbers that the estimator follows"));
}

void EstimatorPane::fillChannels()
{
    const model::EstimatorEntry& entry = *estimator();
    const std::vector<lessons::LearnerEstimate>& all = session().work().estimates;
    const auto made = std::ranges::find(all, entry.id, &lessons::LearnerEstimate::estimator);
    const QSignalBlocker quiet(m_channels);
    m_channels->setRowCount(int(entry.channels.size()));
    for (int row = 0; row < m_channels->rowCount(); ++row) {
        const model::ChannelEntry& channel = entry.channels[std::size_t(row)];
        fixItem(m_channels, row, Tag, QString::fromStdString(channel.tag), false);
        fixItem(m_channels, row, Noise, shownJson(channel.noise.isNull() ? channel.noiseShare : channel.noise), true);
        QString state = tr("not run yet", "a channel of an estimator"), inBand;
        if (made != all.end())
            for (const lessons::LearnerEstimate::Channel& one : made->channels)
                if (one.tag == channel.tag) {
                    state = app::label(one.state);
                    inBand = tr("%1 %").arg(QLocale().toString(100.0 * one.inBand, 'f', 0));
                }
        fixItem(m_channels, row, State, state, false);
        fixItem(m_channels, row, InBand, inBand, false);
    }
}

void EstimatorPane::fillNumbers()
{
    const model::EstimatorEntry& entry = *estimator();
    const std::vector<lessons::LearnerEstimate>& all = session().work().estimates;
    const auto made = std::ranges::find(all, entry.id, &lessons::LearnerEstimate::estimator);
    const QSignalBlocker quiet(m_numbers);
    m_numbers->setRowCount(int(m_paths.size()));
    for (int row = 0; row < m_numbers->rowCount(); ++row) {
        const std::string& path = m_paths[std::size_t(row)];
        const app::FormRow form = rowAtPath(work().document, path);
        const auto there = std::ranges::find(entry.parameters, path, &model::EstimatedEntry::path);
        const bool follows = there != entry.parameters.end();
        fixItem(m_numbers, row, Number, form.path.empty() ? QString::fromStdString(path) : form.label, false);
        m_numbers->item(row, Number)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        m_numbers->item(row, Number)->setCheckState(follows ? Qt::Checked : Qt::Unchecked);
        fixItem(m_numbers, row, StartDeviation, follows ? shownJson(there->startDeviation) : QString(), follows);
        fixItem(m_numbers, row, Walk, follows ? shownJson(there->walk) : QString(), follows);
        QString estimate;
        const std::optional<shown::Scale> scale = shown::scaleTo(form.siUnit, form.unit);
        if (made != all.end() && scale)
            for (const lessons::LearnerEstimate::Number& one : made->numbers)
                if (one.path == path)
                    estimate = tr("%1 ± %2", "a value and its deviation")
                                   .arg(shown::valueText(scale->shown(one.value)),
                                        shown::valueWithUnit(scale->difference(one.deviation), form.unit));
        fixItem(m_numbers, row, Estimate, estimate, false);
    }
}

// What the plant has against the estimator as it was typed.
QString EstimatorPane::faults() const
{
    QStringList sentences;
    for (const base::Error& error : work().document.errors())
        if (error.where.starts_with("estimators/")) sentences.append(app::sentence(error.what));
    return sentences.join(u'\n');
}

void EstimatorPane::refresh()
{
    if (!estimator()) return showReason(tr("The plant has no estimator any more. Undo brings it back."), m_channels);
    showReason({}, m_channels);
    fillChannels();
    fillNumbers();
    const bool working = session().worker().isWorking();
    m_run->setText(working ? tr("Stop") : tr("Run the estimator"));
    m_run->setEnabled(working || session().work().recording(m_file));
    const QString said = faults().isEmpty() ? session().worker().fault() : faults();
    m_state->setText(said);
    m_state->setVisible(!said.isEmpty());
}

bool EstimatorPane::showPlace(const lessons::Place& place)
{
    if (place.kind != lessons::Place::Kind::Estimator) return false;
    m_channels->setFocus(Qt::OtherFocusReason);
    return true;
}

QWidget* EstimatorPane::firstStop() const
{
    return m_run;
}

} // namespace titer::pages

#include "ui/pages/learn/panes/moc_estimator_pane.cpp"
