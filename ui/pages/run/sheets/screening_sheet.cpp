// Form, plot and values of a screening.
#include "ui/pages/run/sheets/screening_sheet.h"

#include "app/common/sentence.h"
#include "app/form/tag_names.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/scroll.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using widgets::clearRows;
using widgets::FindingRow;
using widgets::Sheet;

using look::Glyph;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

QComboBox* narrowBox(const QString& name)
{
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    box->setAccessibleName(name);
    return box;
}

QString text(const std::string& s)
{
    return QString::fromStdString(s);
}

} // namespace

ScreeningSheet::ScreeningSheet(app::Document& document, app::ScreeningSession& session, QWidget* page)
    : Sheet(Cover::LowerHalf, page)
    , m_document(document)
    , m_session(session)
    , m_title(new Label({}, Type::Section))
    , m_tables(narrowBox(tr("Table")))
    , m_file(new QPushButton(tr("Open a file…")))
    , m_binding(narrowBox(tr("Binding model")))
    , m_held(new QLineEdit)
    , m_law(narrowBox(tr("Blocking law")))
    , m_area(new QLineEdit)
    , m_pressure(new QLineEdit)
    , m_plot(new plot::XyPlot)
    , m_values(widgets::plainTable({tr("Parameter"), tr("Value"), tr("95 % interval")}, tr("Fitted values")))
    , m_state(new Label({}, Type::Body, Token::Muted))
    , m_put(new QPushButton(tr("Put into the plant")))
    , m_close(new QPushButton(tr("Close")))
{
    setAccessibleName(tr("Fit from a screening sheet"));
    m_put->setProperty("role", "primary");
    m_values->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_values->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    for (QWidget* shown : {static_cast<QWidget*>(m_plot), static_cast<QWidget*>(m_values)}) {
        QSizePolicy policy = shown->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        shown->setSizePolicy(policy);
    }
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* found = new QWidget;
    m_findings = new QVBoxLayout(found);
    m_findings->setContentsMargins(0, 0, 0, 0);
    auto* right = new QVBoxLayout;
    right->addWidget(m_values, 3);
    right->addWidget(widgets::plainScroll(found), 2);
    auto* middle = new QHBoxLayout;
    middle->addWidget(makeForm());
    middle->addWidget(widgets::plainScroll(m_plot), 3);
    middle->addLayout(right, 3);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_put);
    foot->addWidget(m_close);
    foot->addWidget(m_state, 1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addLayout(middle, 1);
    column->addLayout(foot);
    hide();
    connect(m_put, &QPushButton::clicked, this, &ScreeningSheet::putIn);
    connect(m_close, &QPushButton::clicked, this, &ScreeningSheet::leave);
    connect(m_file, &QPushButton::clicked, this, &ScreeningSheet::fileAsked);
    connect(&m_session, &app::ScreeningSession::changed, this, &ScreeningSheet::refresh);
    connect(&document, &app::Document::opened, this, [this] {
        if (!isHidden()) leave();
    });
}

QWidget* ScreeningSheet::makeForm()
{
    const int u = Theme::current().u();
    auto* place = new QWidget;
    m_form = new QFormLayout(place);
    m_form->setContentsMargins(0, 0, 2 * u, 0);
    m_form->addRow(tr("Table"), m_tables);
    m_form->addRow(QString(), m_file);
    connect(m_tables, &QComboBox::activated, this, &ScreeningSheet::takeTable);
    for (QComboBox*& box : m_rows) {
        box = narrowBox({});
        m_form->addRow(new QLabel, box); // named by the column that it is of
        connect(box, &QComboBox::activated, this, [this, box] {
            m_session.chooseRows(box->property("column").toString().toStdString(),
                                 box->currentData().toString().toStdString());
        });
    }
    const auto field = [&](const QString& words, QLineEdit* line, const QString& example, const QString& tip) {
        m_form->addRow(words, line);
        line->setAccessibleName(words);
        line->setPlaceholderText(example);
        line->setToolTip(tip);
    };
    m_form->addRow(tr("Binding model"), m_binding);
    field(tr("Held values"), m_held, QStringLiteral("lambda=700 mol/m3"),
          tr("Values that the fit does not change, separated by commas; initially those that the unit specifies"));
    m_form->addRow(tr("Blocking law"), m_law);
    field(tr("Area in the trial"), m_area, QStringLiteral("3.5 cm2"), tr("Of each filter in the trial"));
    field(tr("Trial pressure"), m_pressure, QStringLiteral("1 bar"), tr("Constant feed pressure during the trial"));
    connect(m_binding, &QComboBox::activated, this,
            [this] { m_session.setBinding(m_binding->currentText().toStdString()); });
    connect(m_law, &QComboBox::activated, this,
            [this] { m_session.setLaw(m_law->currentData().toString().toStdString()); });
    connect(m_held, &QLineEdit::editingFinished, this, [this] {
        if (m_held->isModified()) m_session.setHeld(m_held->text());
    });
    for (QLineEdit* line : {m_area, m_pressure})
        connect(line, &QLineEdit::editingFinished, this,
                [this] { m_session.setTrial(m_area->text(), m_pressure->text()); });
    QScrollArea* scroll = widgets::plainScroll(place);
    scroll->setMinimumWidth(place->sizeHint().width() + 4 * u);
    return scroll;
}

void ScreeningSheet::open(const QString& unit)
{
    // Another one takes a moment to fit again.
    if (!m_session.goesOn(unit.toStdString())) m_session.open(unit.toStdString());
    goOn();
    m_tables->setFocus(Qt::OtherFocusReason);
}

void ScreeningSheet::goOn()
{
    m_title->setText(
        tr("Fit %1 from a screening sheet").arg(app::unitName(m_document.flowsheet(), m_session.order().unit)));
    m_examples = app::exampleTables(m_session.result().kind);
    const QSignalBlocker quiet(m_tables);
    m_tables->clear();
    m_tables->setPlaceholderText(tr("None yet"));
    for (const app::ScreeningTable& table : m_examples) m_tables->addItem(tr("%1 (example)").arg(text(table.name)));
    m_tables->setCurrentIndex(-1);
    if (const app::ScreeningTable& table = m_session.order().table; !table.name.empty()) {
        const auto example = std::ranges::find(m_examples, table.name, &app::ScreeningTable::name);
        if (example == m_examples.end()) m_tables->addItem(text(table.name), m_session.file());
        m_tables->setCurrentIndex(int(example - m_examples.begin()));
    }
    m_area->setText(text(m_session.order().area));
    m_pressure->setText(text(m_session.order().pressure));
    refresh();
    arrange();
    show();
    raise();
}

void ScreeningSheet::openFile(const QString& path)
{
    m_session.openFile(path);
    const QSignalBlocker quiet(m_tables);
    const int files = int(m_examples.size()); // the file stands behind them
    if (m_tables->count() == files) m_tables->addItem({});
    m_tables->setItemText(files, text(m_session.order().table.name));
    m_tables->setItemData(files, path);
    m_tables->setCurrentIndex(files);
}

void ScreeningSheet::takeTable(int index)
{
    if (index < int(m_examples.size()))
        m_session.setTable(m_examples[std::size_t(index)]);
    else
        m_session.openFile(m_tables->itemData(index).toString());
}

void ScreeningSheet::leave()
{
    hide();
    if (!m_session.isFitting()) m_session.close();
}

void ScreeningSheet::putIn()
{
    const QString unit = text(m_session.order().unit);
    if (!m_session.put()) return;
    leave();
    emit put(unit);
}

QString ScreeningSheet::state() const
{
    return m_state->text();
}

void ScreeningSheet::refresh()
{
    refreshForm();
    refreshValues();
    refreshFindings();
    refreshPlot();
    m_put->setEnabled(m_session.canPut());
    const app::ScreeningResult& result = m_session.result();
    if (m_session.isFitting())
        m_state->setText(tr("fitting"));
    else if (m_session.order().table.name.empty())
        m_state->setText(result.kind == app::ScreeningKind::Wells
                             ? tr("Open a table of wells: c0, c, volumes of liquid and resin, salt.")
                             : tr("Open a table of trials: time or throughput, volume, pressure."));
    else if (result.isotherm)
        m_state->setText(tr("Wells: %1").arg(result.request.plate.wells.size()));
    else if (result.filter)
        m_state->setText(tr("Points: %1").arg(result.filter->trial.throughput.size()));
    else
        m_state->clear();
}

void ScreeningSheet::showRow(QWidget* field, bool shown)
{
    m_form->setRowVisible(field, shown);
}

void ScreeningSheet::refreshForm()
{
    const app::ScreeningResult& result = m_session.result();
    const bool wells = result.kind == app::ScreeningKind::Wells;
    if (m_session.isFitting()) return; // what was chosen stands there
    for (int i = 0; i < maxRows; ++i) {
        const bool there = i < int(result.choices.size());
        showRow(m_rows[i], there);
        if (!there) continue;
        const app::RowChoice& choice = result.choices[std::size_t(i)];
        const QSignalBlocker quiet(m_rows[i]);
        m_rows[i]->clear();
        m_rows[i]->setProperty("column", text(choice.column));
        m_rows[i]->setAccessibleName(text(choice.column));
        qobject_cast<QLabel*>(m_form->labelForField(m_rows[i]))->setText(text(choice.column));
        for (const std::string& value : choice.values) m_rows[i]->addItem(text(value), text(value));
        if (choice.mayBeAll) m_rows[i]->addItem(tr("all"), QString());
        m_rows[i]->setCurrentIndex(m_rows[i]->findData(text(choice.chosen)));
    }
    const QSignalBlocker quietBinding(m_binding), quietLaw(m_law);
    m_binding->clear();
    for (const std::string& id : result.bindings) m_binding->addItem(text(id));
    m_binding->setCurrentText(text(result.request.binding));
    m_binding->setEnabled(result.bindings.size() > 1);
    showRow(m_binding, wells && !result.bindings.empty());
    showRow(m_held, wells && !result.bindings.empty());
    m_held->setText(text(result.held));
    m_law->clear();
    const QStringList words = m_session.lawWords();
    for (int i = 0; i < words.size(); ++i) {
        m_law->addItem(words[i], text(result.filter->laws[std::size_t(i)].id));
        if (result.filter->laws[std::size_t(i)].id == result.law) m_law->setCurrentIndex(i);
    }
    showRow(m_law, result.filter.has_value());
    showRow(m_area, result.asksArea);
    showRow(m_pressure, result.asksPressure);
}

void ScreeningSheet::refreshValues()
{
    const QList<app::ScreeningValue> rows = m_session.values();
    m_values->setVisible(!rows.isEmpty());
    m_values->setRowCount(int(rows.size()));
    for (int i = 0; i < rows.size(); ++i) {
        m_values->setItem(i, 0, new QTableWidgetItem(rows[i].name));
        m_values->setItem(i, 1, new QTableWidgetItem(rows[i].value));
        m_values->setItem(i, 2, new QTableWidgetItem(rows[i].interval));
    }
}

void ScreeningSheet::refreshFindings()
{
    clearRows(m_findings);
    for (const QString& words : m_session.faults()) m_findings->addWidget(new FindingRow(Glyph::Alarm, words));
    for (const QString& words : m_session.remarks()) m_findings->addWidget(new FindingRow(Glyph::Warn, words));
    m_findings->addStretch();
}

void ScreeningSheet::refreshPlot()
{
    const app::ScreeningPicture picture = m_session.picture();
    plot::XyModel model;
    model.title = picture.title;
    model.acrossUnit = picture.acrossUnit;
    model.leftUnit = picture.leftUnit;
    for (const app::ScreeningCurve& one : picture.curves) {
        plot::XyCurve curve{one.name, one.x, one.y, int(model.curves.size())};
        curve.measuredX = one.measuredX;
        curve.measuredY = one.measuredY;
        model.curves.append(curve);
        for (const QVector<double>* values : {&one.x, &one.measuredX})
            for (const double x : *values) model.across.include(1.03 * x); // the last marker stands whole
    }
    if (model.across.isValid()) model.across.include(0.0);
    m_plot->setVisible(!model.curves.isEmpty()); // axes without a curve would say nothing
    m_plot->setModel(model);
}

} // namespace titer::pages

#include "ui/pages/run/sheets/moc_screening_sheet.cpp"
