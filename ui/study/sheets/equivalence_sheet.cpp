// The comparison of two scales.
#include "ui/study/sheets/equivalence_sheet.h"

#include "app/common/sentence.h"
#include "app/common/shown_number.h"
#include "app/common/unit_text.h"
#include "ui/form/fields/number_field.h"
#include "ui/study/sheets/equivalence_chart.h"
#include "ui/study/study_words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::study {

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

EquivalenceSheet::EquivalenceSheet(app::StudySession& session, QWidget* page)
    : Sheet(Cover::LowerHalf, page)
    , m_session(session)
    , m_response(new QComboBox)
    , m_margin(new form::NumberField)
    , m_chart(new EquivalenceChart)
    , m_table(new QTableWidget(0, 2))
    , m_verdict(new Label({}, Type::Strong))
    , m_unit(new Label({}, Type::Caption, Token::Muted))
    , m_close(new QPushButton(tr("Close")))
{
    setAccessibleName(tr("Compare two scales"));
    m_close->setAutoDefault(true);
    for (Label* words : {m_verdict, m_unit}) {
        words->setWordWrap(true);
        words->setMinimumWidth(1);
    }
    m_table->setAccessibleName(tr("Numbers of the comparison"));
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("Compare two scales"), Type::Section));
    auto* about =
        new Label(tr("Two one-sided t tests at 5 %, with unequal variances allowed"), Type::Caption, Token::Muted);
    about->setWordWrap(true);
    about->setMinimumWidth(1);
    head->addWidget(about, 1);
    auto* middle = new QHBoxLayout;
    middle->addWidget(makeForm());
    middle->addWidget(m_chart, 3);
    middle->addWidget(m_table, 2);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_verdict, 1);
    foot->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addLayout(middle, 1);
    column->addLayout(foot);
    hide();
    connect(m_close, &QPushButton::clicked, this, &EquivalenceSheet::leave);
    connect(m_response, &QComboBox::activated, this, [this] {
        for (const int which : {0, 1}) fillGroups(which, m_sides[which].group->currentIndex());
        compare();
    });
    m_margin->takeWhenLeft();
    connect(m_margin, &form::NumberField::finished, this, &EquivalenceSheet::compare);
    connect(&session, &app::StudySession::changed, this, [this] {
        if (isHidden()) return;
        if (!m_session.value()) return leave();
        fillStudies();
        compare();
    });
}

QWidget* EquivalenceSheet::makeForm()
{
    const int u = Theme::current().u();
    auto* place = new QWidget;
    auto* rows = new QFormLayout(place);
    rows->setContentsMargins(0, 0, 2 * u, 0);
    const auto row = [&](const QString& words, QWidget* field, const QString& name) {
        rows->addRow(words, field);
        field->setAccessibleName(name);
    };
    for (const int which : {0, 1}) {
        Side& side = m_sides[which] = {new QComboBox, new QComboBox, new QLineEdit};
        for (QComboBox* box : {side.study, side.group}) {
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            box->setMinimumContentsLength(16);
        }
        row(which == 0 ? tr("First scale") : tr("Second scale"), side.study,
            which == 0 ? tr("Study of the first scale") : tr("Study of the second scale"));
        row(tr("Its runs"), side.group, which == 0 ? tr("Runs of the first scale") : tr("Runs of the second scale"));
        row(QString(), side.runs, which == 0 ? tr("Ids of the first scale") : tr("Ids of the second scale"));
        side.runs->setPlaceholderText(QStringLiteral("R1, R2, R3"));
        side.runs->setToolTip(tr("Ids of runs, separated by commas"));
        connect(side.study, &QComboBox::activated, this, [this, which] {
            if (which == 0) fillResponses();
            for (const int each : {0, 1})
                if (each == which || which == 0) fillGroups(each, m_sides[each].group->currentIndex());
            compare();
        });
        connect(side.group, &QComboBox::activated, this, [this, which](int group) {
            fillGroups(which, group);
            compare();
        });
        connect(side.runs, &QLineEdit::editingFinished, this, &EquivalenceSheet::compare);
    }
    row(tr("Response"), m_response, tr("Response"));
    row(tr("Margin ±"), m_margin, tr("Margin"));
    m_margin->setToolTip(tr("Allowed difference of the means, as a number or with a unit of the same quantity"));
    rows->addRow(QString(), m_unit);
    QScrollArea* scroll = widgets::plainScroll(place);
    scroll->setMinimumWidth(place->sizeHint().width() + 4 * u);
    return scroll;
}

app::StudySession::Value EquivalenceSheet::studyOf(int which) const
{
    return m_session.find(m_sides[which].study->currentData().toString().toStdString());
}

void EquivalenceSheet::fillStudies()
{
    for (const Side& side : m_sides) {
        const QVariant before = side.study->currentData();
        const QSignalBlocker quiet(side.study);
        side.study->clear();
        for (const app::StudySession::Value& study : m_session.studies())
            side.study->addItem(QString::fromStdString(study->name), QString::fromStdString(study->id));
        const int own =
            side.study->findData(before.isValid() ? before : QVariant(QString::fromStdString(m_session.value()->id)));
        side.study->setCurrentIndex(std::max(0, own));
    }
    fillResponses();
}

void EquivalenceSheet::fillResponses()
{
    const QString before = m_response->currentText();
    const QSignalBlocker quiet(m_response);
    m_response->clear();
    if (const app::StudySession::Value study = studyOf(0))
        for (const studies::StudyResponse& response : study->responses)
            m_response->addItem(QString::fromStdString(response.name));
    m_response->setCurrentIndex(std::max(0, m_response->findText(before)));
}

// The runs of the chosen group go into the field, where a person may change them.
void EquivalenceSheet::fillGroups(int which, int wanted)
{
    const Side& side = m_sides[which];
    const app::StudySession::Value study = studyOf(which);
    const QSignalBlocker quiet(side.group);
    side.group->clear();
    m_groups[which].clear();
    if (study) {
        const auto found =
            std::ranges::find(study->responses, m_response->currentText().toStdString(), &studies::StudyResponse::name);
        if (found != study->responses.end())
            m_groups[which] = app::runGroups(*study, std::size_t(found - study->responses.begin()));
    }
    for (const app::RunGroup& group : m_groups[which]) side.group->addItem(group.name);
    const int chosen = std::clamp(wanted, 0, std::max(0, int(m_groups[which].size()) - 1));
    side.group->setCurrentIndex(m_groups[which].empty() ? -1 : chosen);
    side.runs->setText(m_groups[which].empty() ? QString() : app::idList(m_groups[which][std::size_t(chosen)].runs));
}

void EquivalenceSheet::open()
{
    if (!m_session.value()) return;
    fillStudies();
    for (const int which : {0, 1}) fillGroups(which, 0);
    // Two groups of the study that share no run, or two studies.
    const bool one = m_sides[0].study->currentIndex() == m_sides[1].study->currentIndex();
    if (const auto pair = app::groupsApart(m_groups[0]); one && pair) {
        fillGroups(0, pair->first);
        fillGroups(1, pair->second);
    } else if (one && m_sides[1].study->count() > 1) {
        m_sides[1].study->setCurrentIndex(m_sides[0].study->currentIndex() == 0 ? 1 : 0);
        fillGroups(1, 0);
    }
    arrange();
    show();
    raise();
    compare();
    m_margin->setFocus(Qt::OtherFocusReason);
}

void EquivalenceSheet::compare()
{
    m_comparison.reset();
    const app::StudySession::Value first = studyOf(0), second = studyOf(1);
    const std::string name = m_response->currentText().toStdString();
    if (!first || !second || name.empty())
        return report(base::Error{base::Code::Input, "responses",
                                  base::say(CORE_TR("core", "The first study has no response to compare."))});
    const auto response = std::ranges::find(first->responses, name, &studies::StudyResponse::name);
    const QString unit = app::unitText(response->unit);
    m_unit->setText(unit.isEmpty() ? QString() : tr("in %1", "a unit").arg(unit));
    const base::Result<double> margin = app::readMargin(m_margin->text(), response->unit);
    m_margin->setWrong(!margin && !m_margin->text().trimmed().isEmpty());
    if (!margin) return report(margin.error());
    const base::Result<studies::ScaleComparison> made =
        studies::compareScales({first.get(), app::idsOf(m_sides[0].runs->text())},
                               {second.get(), app::idsOf(m_sides[1].runs->text())}, name, *margin);
    if (!made) return report(made.error());
    m_comparison = *made;
    report({});
}

void EquivalenceSheet::report(const std::optional<base::Error>& error)
{
    m_table->setRowCount(0);
    m_verdict->setToken(!error ? Token::Text : Token::Muted);
    if (error) {
        m_verdict->setText(app::sentence(error->what));
        return m_chart->show({}, {}, app::sentence(error->what));
    }
    const studies::ScaleComparison& made = *m_comparison;
    const QString unit = app::unitText(made.unit), name = m_response->currentText();
    const auto number = [](double value) { return app::shownNumber(value, 'g', 4); };
    const auto quantity = [&](double value) {
        return unit.isEmpty() ? number(value) : tr("%1 %2", "number, unit").arg(number(value), unit);
    };
    const auto moments = [&](const studies::SampleMoments& of) {
        return tr("%1 ± %2, %n run(s)", "mean, standard deviation", of.count)
            .arg(quantity(of.mean), quantity(of.deviation));
    };
    const auto add = [&](const QString& words, const QString& value) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new QTableWidgetItem(words));
        m_table->setItem(row, 1, new QTableWidgetItem(value));
    };
    add(tr("Difference"), quantity(made.test.difference));
    add(tr("90 % interval"),
        tr("%1 to %2", "ends of an interval").arg(number(made.test.low), quantity(made.test.high)));
    add(tr("Margin"), QStringLiteral("±") + quantity(made.margin));
    add(tr("Larger p of the two tests"), number(made.p()));
    add(tr("Degrees of freedom"), number(made.test.df));
    add(tr("First scale"), moments(made.first));
    add(tr("Second scale"), moments(made.second));
    // The chart gives way before the numbers do.
    m_table->resizeColumnsToContents();
    m_table->setMinimumWidth(m_table->horizontalHeader()->length() + 2 * m_table->frameWidth() +
                             m_table->verticalScrollBar()->sizeHint().width());
    m_verdict->setText(
        made.test.equivalent
            ? tr("The groups are equivalent within the margin: the interval of the difference, %1 to %2, is inside "
                 "it.")
                  .arg(number(made.test.low), quantity(made.test.high))
            : tr("The runs do not show that the groups are equivalent within the margin: the interval of the "
                 "difference, %1 to %2, extends beyond it.")
                  .arg(number(made.test.low), quantity(made.test.high)));
    const QString title = unit.isEmpty() ? tr("First minus second, %1", "response").arg(name)
                                         : tr("First minus second, %1, %2", "response, unit").arg(name, unit);
    m_chart->show(made, title, m_verdict->text());
}

QString EquivalenceSheet::verdict() const
{
    return m_verdict->text();
}

} // namespace titer::study

#include "ui/study/sheets/moc_equivalence_sheet.cpp"
