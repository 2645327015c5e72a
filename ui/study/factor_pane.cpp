// Factors and responses.
#include "ui/study/factor_pane.h"

#include "app/common/sentence.h"
#include "app/common/unit_text.h"
#include "app/form/typed_number.h"
#include "app/study/study_start.h"
#include "core/base/text.h"
#include "core/studies/study/column_factors.h"
#include "ui/form/fields/number_field.h"
#include "ui/look/icons.h"
#include "ui/study/response_card.h"
#include "ui/study/response_form.h"
#include "ui/study/study_words.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace titer::study {

using look::Theme;
using look::Token;
using look::Type;
using studies::Study;
using widgets::Label;

namespace {

QToolButton* tool(const char* icon, const QString& words)
{
    auto* button = new QToolButton;
    button->setIcon(look::icon(QLatin1String(icon)));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(words);
    button->setAccessibleName(words);
    return button;
}

} // namespace

FactorPane::FactorPane(app::StudySession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_head(new QHBoxLayout)
    , m_count(new Label({}, Type::Caption, Token::Muted))
    , m_reported(new Label({}, Type::Caption, Token::Alarm))
    , m_addFactor(tool("i-plus", tr("Add a factor")))
    , m_addResponse(tool("i-plus", tr("Add a response")))
    , m_factors(new QWidget)
    , m_responses(new QWidget)
    , m_grid(new QGridLayout(m_factors))
    , m_list(new QVBoxLayout(m_responses))
    , m_form(new ResponseForm(session, this))
{
    const int u = Theme::current().u();
    setAccessibleName(tr("Factors and responses"));
    m_head->setSpacing(2 * u);
    m_head->addWidget(new Label(tr("Factors"), Type::Section));
    m_head->addWidget(m_count, 1);
    m_head->addWidget(m_addFactor);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(u);
    m_grid->setVerticalSpacing(u);
    m_grid->setColumnStretch(0, 1);
    m_reported->setWordWrap(true);
    m_reported->hide();
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    auto* second = new QHBoxLayout;
    second->setSpacing(2 * u);
    second->addWidget(new Label(tr("Responses"), Type::Section));
    second->addWidget(new Label(tr("goal"), Type::Caption, Token::Muted), 1);
    second->addWidget(m_addResponse);
    m_list->setContentsMargins({});
    m_list->setSpacing(u);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->setSpacing(2 * u);
    column->addWidget(m_factors);
    column->addWidget(m_reported);
    column->addWidget(line);
    column->addLayout(second);
    column->addWidget(m_responses);
    column->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(2 * u);
    all->addLayout(m_head);
    all->addWidget(widgets::plainScroll(inside), 1);
    connect(m_addFactor, &QToolButton::clicked, this, &FactorPane::factorAsked);
    connect(m_addResponse, &QToolButton::clicked, this,
            [this] { emit responseAsked(m_addResponse->mapToGlobal(QPoint(0, m_addResponse->height()))); });
    connect(m_form, &ResponseForm::removeAsked, this, [this](int response) {
        const app::StudySession::Value study = m_session.value();
        if (!study || response >= int(study->responses.size())) return;
        Study after = *study;
        const QString name = QString::fromStdString(after.responses[std::size_t(response)].name);
        app::removeResponse(after, std::size_t(response));
        m_session.change(std::move(after), tr("Remove the response %1").arg(name));
    });
    connect(&session, &app::StudySession::changed, this, &FactorPane::refresh);
    connect(&session, &app::StudySession::looked, this, [this] {
        for (int i = 0; i < m_cards.size(); ++i) m_cards[i]->setSelected(i == m_session.response());
    });
    refresh();
}

void FactorPane::addTool(QWidget* tool)
{
    m_head->addWidget(tool);
}

QString FactorPane::reported() const
{
    return m_reported->text();
}

void FactorPane::report(const QString& sentence)
{
    m_reported->setText(sentence);
    m_reported->setVisible(!sentence.isEmpty());
}

void FactorPane::show(const StudyScene& scene)
{
    m_scene = scene;
    refresh();
}

// Rows and cards stay as long as there are as many of the same; what is being typed stays with them.
void FactorPane::refresh()
{
    const app::StudySession::Value study = m_session.value();
    std::vector<std::string> names;
    if (study)
        for (const studies::StudyFactor& factor : study->factors) names.push_back(factor.factor.name);
    if (names != m_built || m_cards.size() != qsizetype(study ? study->responses.size() : 0)) {
        m_built = names;
        rebuild();
    }
    if (!study) return;
    m_count->setText(QLocale().toString(int(study->factors.size())));
    for (int i = 0; i < m_rows.size(); ++i) fillRow(i);
    fitBounds();
    // Models of a former plan may be of other responses.
    const bool fits = m_scene.study && m_scene.analysis && m_scene.study->id == study->id &&
                      m_scene.analysis->responses.size() == study->responses.size();
    for (int i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->show(*study, fits ? &m_scene.analysis->responses[std::size_t(i)] : nullptr);
        m_cards[i]->setSelected(i == m_session.response());
    }
}

void FactorPane::rebuild()
{
    QList<QWidget*> old;
    for (QObject* child : m_factors->children())
        if (auto* widget = qobject_cast<QWidget*>(child)) old.append(widget);
    for (ResponseCard* card : std::as_const(m_cards)) old.append(card);
    for (QWidget* widget : std::as_const(old)) {
        widget->hide();
        widget->deleteLater();
    }
    while (QLayoutItem* item = m_grid->takeAt(0)) delete item;
    m_rows.clear();
    m_cards.clear();
    report({});
    const app::StudySession::Value study = m_session.value();
    if (!study) return;
    const auto caption = [&](const QString& words, int column) {
        auto* label = new Label(words, Type::Caption, Token::Muted);
        label->setAlignment(Qt::AlignCenter);
        m_grid->addWidget(label, 0, column);
    };
    if (!study->factors.empty()) {
        caption(tr("low", "bound of a factor"), 1);
        caption(tr("high", "bound of a factor"), 2);
    }
    for (int i = 0; i < int(study->factors.size()); ++i) {
        const studies::Factor& factor = study->factors[std::size_t(i)].factor;
        Row row{new Label, nullptr, nullptr, new Label({}, Type::Caption, Token::Muted),
                tool("i-more", tr("Menu of %1", "a factor").arg(QString::fromStdString(factor.name)))};
        row.name->setWordWrap(true);
        row.name->setMinimumWidth(1);
        m_grid->addWidget(row.name, i + 1, 0);
        if (!factor.categorical()) {
            row.low = new form::NumberField;
            row.high = new form::NumberField;
            for (form::NumberField* field : {row.low, row.high}) {
                const bool high = field == row.high;
                field->takeWhenLeft();
                connect(field, &form::NumberField::finished, this, [this, i, high] { takeBound(i, high); });
                connect(field, &form::NumberField::abandoned, this, [this, i] { fillRow(i); });
                connect(field, &form::NumberField::typed, this, [this] { report({}); });
                m_grid->addWidget(field, i + 1, high ? 2 : 1);
            }
        } else {
            QStringList levels;
            for (const std::string& level : factor.levels) levels << QString::fromStdString(level);
            auto* words = new Label(levels.join(QStringLiteral(", ")));
            words->setWordWrap(true);
            m_grid->addWidget(words, i + 1, 1, 1, 2);
        }
        m_grid->addWidget(row.unit, i + 1, 3);
        m_grid->addWidget(row.more, i + 1, 4);
        connect(row.more, &QToolButton::clicked, this, [this, i] { factorMenu(i); });
        m_rows.append(row);
    }
    for (int i = 0; i < int(study->responses.size()); ++i) {
        auto* card = new ResponseCard(i);
        connect(card, &ResponseCard::chosen, &m_session, &app::StudySession::selectResponse);
        connect(card, &ResponseCard::editAsked, this, [this](int response) {
            m_session.selectResponse(response);
            m_form->open(response, m_cards[response]);
        });
        m_list->addWidget(card);
        m_cards.append(card);
    }
}

void FactorPane::fillRow(int i)
{
    const app::StudySession::Value study = m_session.value();
    const studies::StudyFactor& factor = study->factors[std::size_t(i)];
    const Row& row = m_rows[i];
    const QString name = QString::fromStdString(factor.factor.name);
    row.name->setText(factor.factor.hardToChange ? tr("%1 (hard)", "a factor that is hard to change").arg(name) : name);
    row.unit->setText(app::unitText(factor.factor.unit));
    QStringList reported;
    reported << (factor.path.empty() ? tr("Varied in the laboratory only")
                                     : tr("In the plant: %1").arg(QString::fromStdString(factor.path)));
    if (factor.factor.hardToChange) reported << tr("Hard to change: runs are grouped by it");
    row.name->setToolTip(reported.join(u'\n'));
    row.name->setBuddy(row.low);
    if (!row.low) return;
    for (form::NumberField* field : {row.low, row.high}) {
        const bool high = field == row.high;
        field->setStep(stepOf(factor.factor));
        field->setAccessibleName(high ? tr("%1, high", "factor, its upper bound").arg(name)
                                      : tr("%1, low", "factor, its lower bound").arg(name));
        field->setAccessibleDescription(reported.join(QStringLiteral(". ")));
        if (field->isTyping()) continue;
        field->setText(fieldText(factor.factor, high ? factor.factor.high : factor.factor.low));
    }
}

// All as wide as the longest number; beyond a limit the names of the factors need the room.
void FactorPane::fitBounds()
{
    const int u = Theme::current().u();
    QList<form::NumberField*> fields;
    int wide = 14 * u;
    for (const Row& row : std::as_const(m_rows)) {
        if (!row.low) continue;
        fields << row.low << row.high;
        for (const form::NumberField* field : {row.low, row.high})
            wide = std::max(wide, field->fontMetrics().horizontalAdvance(field->text()) + 5 * u);
    }
    for (form::NumberField* field : std::as_const(fields)) field->setFixedWidth(std::min(wide, 26 * u));
}

void FactorPane::takeBound(int i, bool high)
{
    const app::StudySession::Value study = m_session.value();
    if (!study || i >= m_rows.size()) return;
    form::NumberField* field = high ? m_rows[i].high : m_rows[i].low;
    const studies::Factor& factor = study->factors[std::size_t(i)].factor;
    const double now = high ? factor.high : factor.low;
    if (field->text() == fieldText(factor, now)) return;
    // What stood there stands again, and why is said.
    const auto refuse = [&](const base::Error& error) {
        field->setText(fieldText(factor, now));
        report(app::sentence(error.what));
    };
    const base::Result<double> typed = app::typedIn(field->text(), factor.unit);
    if (!typed) return refuse(typed.error());
    const double value = *typed;
    Study after = *study;
    app::setBounds(after, std::size_t(i), high ? factor.low : value, high ? value : factor.high);
    if (const base::Errors errors = studies::check(after); !errors.empty()) return refuse(errors.front());
    report({});
    m_session.change(std::move(after), tr("Bounds of %1").arg(QString::fromStdString(factor.name)),
                     QStringLiteral("bounds %1 %2").arg(i).arg(high));
}

void FactorPane::setHard(int i, bool hard)
{
    Study after = *m_session.value();
    studies::Factor& factor = after.factors[std::size_t(i)].factor;
    factor.hardToChange = hard;
    const QString name = QString::fromStdString(factor.name);
    m_session.change(std::move(after),
                     hard ? tr("%1 is hard to change").arg(name) : tr("%1 is easy to change").arg(name));
}

// Terms that were left out bear its name; they come in again.
void FactorPane::renameFactor(int i, const QString& name)
{
    Study after = *m_session.value();
    std::string& own = after.factors[std::size_t(i)].factor.name;
    const QString before = QString::fromStdString(own);
    own = name.toStdString();
    for (studies::StudyResponse& response : after.responses) response.leftOut.clear();
    if (const base::Errors errors = studies::check(after); !errors.empty())
        return report(app::sentence(errors.front().what));
    m_session.change(std::move(after), tr("Rename %1 to %2", "factors").arg(before, name));
}

void FactorPane::removeFactor(int i)
{
    Study after = *m_session.value();
    const QString name = QString::fromStdString(after.factors[std::size_t(i)].factor.name);
    app::removeFactor(after, std::size_t(i));
    m_session.change(std::move(after), tr("Remove the factor %1").arg(name));
}

void FactorPane::factorMenu(int i)
{
    const app::StudySession::Value study = m_session.value();
    if (!study || i >= int(study->factors.size())) return;
    const studies::StudyFactor& factor = study->factors[std::size_t(i)];
    QMenu menu(this);
    QAction* hard =
        menu.addAction(tr("Hard to change"), this, [this, i, now = factor.factor.hardToChange] { setHard(i, !now); });
    hard->setCheckable(true);
    hard->setChecked(factor.factor.hardToChange);
    if (!factor.path.empty()) {
        const std::optional<studies::ColumnFactor> column = studies::columnFactorAt(factor.path);
        const QString path = QString::fromStdString(column ? "units/" + column->column : factor.path);
        menu.addAction(tr("Show its location in the plant"), this, [this, path] { emit placeAsked(path); });
    }
    menu.addAction(tr("Rename…"), this, [this, i, before = QString::fromStdString(factor.factor.name)] {
        const QString name = widgets::askText(this, tr("Rename the factor"), tr("Name"), before).trimmed();
        if (!name.isEmpty()) renameFactor(i, name);
    });
    menu.addSeparator();
    menu.addAction(tr("Remove this factor"), this, [this, i] { removeFactor(i); });
    QToolButton* button = m_rows[i].more;
    menu.exec(button->mapToGlobal(QPoint(0, button->height())));
}

} // namespace titer::study

#include "ui/study/moc_factor_pane.cpp"
