// The chain of preprocessing on the page Analyse.
#include "ui/pages/analyse/preprocessing_field.h"

#include "app/analyse/preprocessing_steps.h"
#include "app/common/sentence.h"
#include "ui/look/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/entry.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

PreprocessingField::PreprocessingField(app::AnalyseSession& session)
    : m_session(session)
    , m_line(new QLineEdit)
    , m_add(widgets::actButton("", tr("Add a step…"), tr("Steps of preprocessing, and what each does")))
    , m_steps(new QMenu(m_add))
    , m_wrong(new Label({}, Type::Caption, Token::Alarm))
    , m_told(new Label({}, Type::Caption, Token::Muted))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::current().u());
    m_line->setAccessibleName(tr("Preprocessing of the rows"));
    m_line->setPlaceholderText(
        tr("none, or such as “%1”", "a chain of steps").arg(QStringLiteral("snv; savgol 15 2 1")));
    m_line->setToolTip(tr("Steps that the columns X of each row go through before they are scaled, with semicolons "
                          "between them"));
    m_add->setMenu(m_steps);
    column->addWidget(m_line);
    column->addWidget(m_wrong);
    column->addWidget(m_told);
    column->addWidget(m_add);
    for (Label* label : {m_wrong, m_told}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    m_entry = new widgets::Entry(
        m_line, {.typed = [this](const QString&) { complain({}); },
                 .left = [this] { take(m_line->text()); },
                 .abandoned = [this] { showLine(QString::fromStdString(m_session.setup().preprocessing)); }});
    m_entry->takeWhenLeft();
    connect(m_steps, &QMenu::aboutToShow, this, &PreprocessingField::offerSteps);
    refresh();
}

QString PreprocessingField::complaint() const
{
    return m_wrong->text();
}

QString PreprocessingField::told() const
{
    return m_told->text();
}

void PreprocessingField::offerSteps()
{
    m_steps->clear();
    const app::TableValue table = m_session.table();
    const std::vector<std::string> columns =
        table ? app::columnsOf(m_session.setup(), table->sheet, app::ModelRole::X) : std::vector<std::string>();
    for (const app::OfferedStep& step : app::offeredSteps(columns))
        m_steps->addAction(tr("%1: %2", "a step, what it does").arg(step.text, step.words), this,
                           [this, text = step.text.toStdString()] {
                               take(QString::fromStdString(app::withStep(m_line->text().toStdString(), text)));
                           });
}

// A line that says the same as before is no step of undo.
void PreprocessingField::take(const QString& text)
{
    const base::Result<mvda::Preprocessing> chain = app::readChain(text.toStdString());
    if (!chain) {
        m_table = m_session.setup().table;
        m_before = m_session.setup().preprocessing;
        showLine(text);
        return complain(app::sentence(chain.error().what));
    }
    app::AnalyseSetup next = m_session.setup();
    next.preprocessing = chain->text();
    m_entry->end();
    if (!m_session.change(next, tr("Preprocessing"))) refresh();
}

void PreprocessingField::showLine(const QString& text)
{
    if (m_line->text() != text) m_line->setText(text);
    complain({});
}

void PreprocessingField::complain(const QString& sentence)
{
    m_wrong->setText(sentence);
    m_wrong->setVisible(!sentence.isEmpty());
    m_line->setProperty("wrong", !sentence.isEmpty());
    m_line->update();
    m_told->setVisible(sentence.isEmpty() && !m_told->text().isEmpty());
}

// What the model that is shown was made with.
QString PreprocessingField::modelWords() const
{
    const auto analysis = m_session.analysis();
    if (!analysis || analysis->model.preprocessing.empty()) return {};
    const mvda::Model& model = analysis->model;
    const int before = int(model.tableNames().size()), after = int(model.xNames.size());
    QStringList words{before == after ? tr("%n channel(s).", nullptr, after)
                                      : tr("%1 of %2 channels stay.").arg(after).arg(before)};
    if (model.validation)
        words << (model.preprocessing.hasFitted()
                      ? tr("msc and emsc are fitted again in each fold of the cross-validation.")
                      : tr("Each row by itself: no row tells of another in cross-validation."));
    return words.join(u' ');
}

void PreprocessingField::refresh()
{
    const app::AnalyseSetup& setup = m_session.setup();
    const bool made = setup.model.empty() && !setup.isEmpty() && !setup.ofBatches;
    m_line->setEnabled(made);
    m_add->setEnabled(made);
    m_told->setText(modelWords());
    // What is being typed, or cannot be read, stays until it is put right, or something else is asked for.
    const bool refused = m_line->property("wrong").toBool() && !app::readChain(m_line->text().toStdString());
    const bool asBefore = setup.table == m_table && setup.preprocessing == m_before;
    if (m_entry->isOpen() || (made && refused && asBefore)) return;
    const auto analysis = m_session.analysis();
    showLine(QString::fromStdString(setup.model.empty() ? setup.preprocessing
                                    : analysis          ? analysis->model.preprocessing.text()
                                                        : std::string()));
    if (m_session.fault() && m_session.fault()->part == app::AnalyseFault::Part::Steps)
        complain(app::sentence(m_session.fault()->error.what));
}

} // namespace titer::pages

#include "ui/pages/analyse/moc_preprocessing_field.cpp"
