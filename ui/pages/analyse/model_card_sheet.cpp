// The sheet of a model's card.
#include "ui/pages/analyse/model_card_sheet.h"

#include "app/analyse/card/card_sections.h"
#include "app/common/sentence.h"
#include "core/base/time.h"
#include "core/store/audit.h"
#include "ui/look/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace titer::pages {

using app::ModelState;
using look::Glyph;
using look::Theme;
using look::Type;
using widgets::FindingRow;
using widgets::Label;

namespace {

QLineEdit* cardLine(const QString& name, const QString& placeholder)
{
    auto* line = new QLineEdit;
    line->setAccessibleName(name);
    line->setPlaceholderText(placeholder);
    return line;
}

QString stateWords(const app::ModelLife& life)
{
    return app::label(app::nameOf(life.state));
}

QString eventWords(const app::ModelEvent& event)
{
    const QString what =
        event.what == "card" ? ModelCardSheet::tr("card completed", "an entry of a trail") : app::label(event.what);
    QString words = ModelCardSheet::tr("%1: %2, %3", "an entry of a trail: its time, what was done, by whom")
                        .arg(QString::fromStdString(event.time), what, QString::fromStdString(event.who));
    if (!event.successor.empty()) words += QStringLiteral(" → ") + QString::fromStdString(event.successor);
    if (!event.reason.empty()) words += QStringLiteral(" · ") + QString::fromStdString(event.reason);
    return words;
}

} // namespace

ModelCardSheet::ModelCardSheet(QWidget* page)
    : Sheet(Cover::LowerHalf, page)
    , m_title(new Label({}, Type::PageTitle))
    , m_facts(new Label)
    , m_findings(new QVBoxLayout)
    , m_sections(new QTreeWidget)
    , m_purpose(cardLine(tr("Intended use"), tr("such as titre in the harvest, in process")))
    , m_version(cardLine(tr("Version"), tr("such as 1.0")))
    , m_reason(cardLine(tr("Reason"), tr("why, for the trail")))
    , m_keep(widgets::actButton("", tr("Keep the card"), tr("Writes intended use and version into the file")))
    , m_deploy(widgets::actButton("", tr("Deploy"), tr("The model is in use from now on")))
    , m_replace(widgets::actButton("", tr("Replace by…"), tr("Another model is used from now on")))
    , m_withdraw(widgets::actButton("", tr("Withdraw"), tr("The model is out of use from now on")))
    , m_source(widgets::actButton("", tr("Use on a source…"),
                                  tr("A new source of the project predicts by the model, or watches its batch")))
    , m_upkeep(widgets::actButton("", tr("Upkeep…"),
                                  tr("Whether it still fits new samples, and the model for another instrument")))
    , m_close(widgets::actButton("", tr("Close"), {}))
{
    setAccessibleName(tr("Model card"));
    const int u = Theme::current().u();
    m_keep->setProperty("role", "primary");
    m_facts->setWordWrap(true);
    m_facts->setMinimumWidth(1);
    auto* form = new QWidget;
    auto* rows = new QFormLayout(form);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->setContentsMargins({});
    rows->addRow(tr("Intended use"), m_purpose);
    rows->addRow(tr("Version"), m_version);
    rows->addRow(tr("Reason"), m_reason);
    rows->addRow(m_facts);
    m_sections->setAccessibleName(tr("What the card tells"));
    m_sections->setHeaderLabels({tr("What", "a column of a card"), tr("Value", "a column of a card")});
    m_sections->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(2 * u);
    sides->addWidget(widgets::plainScroll(form), 2);
    sides->addWidget(m_sections, 3);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(2 * u);
    for (QPushButton* button : {m_keep, m_deploy, m_replace, m_withdraw}) foot->addWidget(button);
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_source);
    head->addWidget(m_upkeep);
    column->addLayout(head);
    column->addLayout(m_findings);
    column->addLayout(sides, 1);
    column->addLayout(foot);
    connectAll();
    hide();
}

void ModelCardSheet::connectAll()
{
    connect(m_keep, &QPushButton::clicked, this, &ModelCardSheet::keep);
    connect(m_deploy, &QPushButton::clicked, this, [this] { act(app::deployAt, tr("The model is deployed.")); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { act(app::withdrawAt, tr("The model is withdrawn.")); });
    connect(m_replace, &QPushButton::clicked, this, &ModelCardSheet::askReplace);
    connect(m_source, &QPushButton::clicked, this, [this] {
        leave();
        emit sourceAsked(m_path, m_card->isOfBatches());
    });
    connect(m_upkeep, &QPushButton::clicked, this, [this] {
        leave();
        emit upkeepAsked(m_path);
    });
    connect(m_close, &QPushButton::clicked, this, &ModelCardSheet::leave);
}

void ModelCardSheet::open(const QString& path)
{
    m_path = path;
    m_reason->clear();
    refresh({});
    arrange();
    show();
    raise();
    (m_card ? static_cast<QWidget*>(m_purpose) : m_close)->setFocus(Qt::OtherFocusReason);
}

void ModelCardSheet::keep()
{
    const app::CardWords words{.purpose = m_purpose->text().trimmed().toStdString(),
                               .version = m_version->text().trimmed().toStdString()};
    act([&](const QString& path, const std::string& reason) { return app::completeCardAt(path, words, reason); },
        tr("The card is kept in the file."));
}

void ModelCardSheet::askReplace()
{
    const QString next =
        widgets::askOpenFile(this, tr("The model to use from now on"), tr("Multivariate models (*.mvda.json)"));
    if (!next.isEmpty()) replaceBy(next);
}

void ModelCardSheet::replaceBy(const QString& next)
{
    act([&](const QString& path, const std::string& reason) { return app::replaceAt(path, next, reason); },
        tr("The model is replaced by “%1”.").arg(QFileInfo(next).fileName()));
}

void ModelCardSheet::act(const std::function<base::Done(const QString& path, const std::string& reason)>& does,
                         const QString& done)
{
    const base::Done result = does(m_path, m_reason->text().toStdString());
    if (!result) {
        widgets::clearRows(m_findings);
        m_findings->addWidget(new FindingRow(Glyph::Alarm, app::sentence(result.error().what)));
        if (result.error().where == "reason") m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_reason->clear();
    refresh(done);
    emit changed(m_path);
}

void ModelCardSheet::refresh(const QString& done)
{
    widgets::clearRows(m_findings);
    base::Result<app::ModelCard> card = app::readModelCard(m_path);
    m_card.reset();
    if (card)
        m_card = *std::move(card);
    else
        m_findings->addWidget(new FindingRow(Glyph::Alarm, app::sentence(card.error().what)));
    const ModelState state = m_card ? m_card->life.state : ModelState::Withdrawn;
    const QString name = QFileInfo(m_path).fileName();
    m_title->setText(m_card ? tr("%1: %2", "the file of a model, its state").arg(name, stateWords(m_card->life))
                            : name);
    if (!done.isEmpty()) m_findings->addWidget(new FindingRow(Glyph::Ok, done));
    if (m_card)
        for (const base::Notice& notice : app::noticesOfLife(m_card->life))
            m_findings->addWidget(new FindingRow(Glyph::Warn, app::sentence(notice.what)));
    m_purpose->setText(m_card ? QString::fromStdString(m_card->text("purpose")) : QString());
    m_version->setText(m_card ? QString::fromStdString(m_card->text("version")) : QString());
    m_facts->setText(factWords());
    showSections();
    for (QWidget* part : QList<QWidget*>{m_purpose, m_version, m_reason, m_keep}) part->setEnabled(m_card.has_value());
    m_upkeep->setVisible(m_card && m_card->isOfRows());
    m_source->setVisible(state == ModelState::Deployed && (m_card->isOfRows() || m_card->isOfBatches()));
    m_deploy->setVisible(m_card && state == ModelState::Draft);
    m_replace->setVisible(state == ModelState::Deployed);
    m_withdraw->setVisible(state == ModelState::Deployed);
}

QString ModelCardSheet::factWords() const
{
    if (!m_card) return {};
    const auto stated = [](const std::string& text) {
        return text.empty() ? tr("not stated") : QString::fromStdString(text);
    };
    QStringList lines;
    lines << tr("Made %1 by %2 of the table %3", "a time, a person, a file")
                 .arg(stated(m_card->text("created")), stated(m_card->text("by")), stated(m_card->tableName()));
    if (const std::string recipe = m_card->recipeName(); !recipe.empty())
        lines << tr("Its table was prepared by “%1”", "a recipe").arg(QString::fromStdString(recipe));
    if (m_card->isVirtual())
        lines << tr("Its batches are virtual: runs of a model of the plant.");
    else if (m_card->batches() > 0)
        lines << tr("%n batch(es)", "that a model was made of", int(m_card->batches()));
    lines << tr("What you do here is kept in the file's trail, by %1, with the reason.")
                 .arg(QString::fromStdString(store::personOfProcess()));
    for (const app::ModelEvent& event : m_card->life.events) lines << eventWords(event);
    return lines.join(u'\n');
}

void ModelCardSheet::showSections()
{
    m_sections->clear();
    m_sections->setVisible(m_card.has_value());
    if (!m_card) return;
    QFont bold = m_sections->font();
    bold.setBold(true);
    for (const app::CardSection& section : app::cardSections(m_card->file, m_card->model, m_card->life)) {
        auto* branch = new QTreeWidgetItem(m_sections, {app::label(section.title)});
        branch->setFirstColumnSpanned(true);
        branch->setFont(0, bold);
        for (const app::CardLine& line : section.lines) {
            auto* item = new QTreeWidgetItem(branch, {app::sentence(line.what), app::sentence(line.value)});
            for (const int column : {0, 1}) item->setToolTip(column, item->text(column));
        }
    }
    m_sections->expandAll();
}

QStringList ModelCardSheet::findings() const
{
    return widgets::rowWords(m_findings);
}

QString ModelCardSheet::facts() const
{
    return m_facts->text();
}

} // namespace titer::pages

#include "ui/pages/analyse/moc_model_card_sheet.cpp"
