#include "ui/pages/learn/panes/form_pane.h"

#include "app/form/numbers/recipe_form.h"
#include "app/form/plant/guard_form.h"
#include "app/form/plant_words.h"
#include "app/form/tag_names.h"
#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "ui/form/fields/form_row.h"

#include <QFrame>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using app::FormRow;
using look::Radius;
using look::Theme;
using look::Token;

namespace {

// What a step touches stands out by its edge.
class TouchedFrame : public QFrame {
public:
    TouchedFrame(QWidget* row, bool touched)
        : m_touched(touched)
    {
        auto* column = new QVBoxLayout(this);
        const int u = Theme::current().u();
        column->setContentsMargins(0, u, 0, u);
        column->addWidget(row);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (!m_touched) return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::current().color(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        const qreal radius = Theme::current().radius(Radius::Card);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }

private:
    bool m_touched;
};

// The unit whose forms have the path: "units/ID/…", or that of a phase.
std::string ownerOf(const model::Flowsheet& plant, const std::string& path)
{
    const std::vector<std::string_view> keys = base::split(path, '/');
    if (keys.size() > 2 && keys[0] == "units") return std::string(keys[1]);
    if (keys.size() < 4 || keys[0] != "recipe" || keys[1] != "phases") return {};
    const auto phase = std::find_if(plant.phases.begin(), plant.phases.end(),
                                    [&](const model::PhaseEntry& one) { return one.id == keys[2]; });
    return phase == plant.phases.end() ? std::string() : phase->unit;
}

// The phase or the unit that a number belongs to.
QString placeOf(const model::Flowsheet& plant, const std::string& path)
{
    const std::vector<std::string_view> keys = base::split(path, '/');
    if (keys.size() > 2 && keys[0] == "recipe")
        for (const model::PhaseEntry& one : plant.phases)
            if (one.id == keys[2]) return QString::fromStdString(one.label.empty() ? one.id : one.label);
    const std::string unit = ownerOf(plant, path);
    return unit.empty() ? QString() : app::unitName(plant, unit);
}

// A number of the plant's economics, by its entry: "protein_a, Uses" of "economics/prices/protein_a/uses".
QString nameInEconomics(const std::vector<std::string_view>& keys)
{
    const std::string key(keys.back()), entry(keys[keys.size() - 2]);
    const QString name = key == "uses"      ? FormPane::tr("Uses", "how often a thing that is bought is used")
                         : key == "count"   ? FormPane::tr("Number", "of pieces of equipment that are alike")
                         : key == "price"   ? FormPane::tr("Price")
                         : key == "batches" ? FormPane::tr("Batches")
                                            : QString::fromStdString(key);
    return keys.size() < 4
               ? name
               : FormPane::tr("%1, %2", "an entry, one of its numbers").arg(QString::fromStdString(entry), name);
}

} // namespace

FormRow rowAtPath(const app::Document& document, const std::string& path)
{
    const model::Flowsheet& plant = document.flowsheet();
    const base::Json* value = model::findAtPath(plant, path);
    const std::string unit = ownerOf(plant, path);
    if (!unit.empty() || app::isOfGuard(path)) {
        std::vector<FormRow> rows =
            app::isOfGuard(path)
                ? app::guardForm(plant, document.catalogue(), document.plant().get(), base::split(path, '/')[1])
            : path.starts_with("recipe/") ? app::recipeNumbers(document, unit)
                                          : app::unitForm(plant, document.catalogue(), unit);
        for (FormRow& row : rows)
            if (row.path == path && row.kind == FormRow::Kind::Number && row.applies) return row;
    }
    if (!value) return {};
    const std::optional<std::string> typed =
        value->isString() ? base::unitIn(value->string()) : std::optional(std::string());
    const std::string si = typed && !typed->empty() ? base::siUnitOf(*typed) : std::string();
    const std::vector<std::string_view> keys = base::split(path, '/');
    const QString name = keys.size() > 2 && keys.front() == "economics"
                             ? nameInEconomics(keys)
                             : QString::fromStdString(std::string(keys.back()));
    return app::quantityRow(plant, path, name, si.empty() ? "1" : si, base::notAvailable, -model::unbounded,
                            model::unbounded);
}

FormPane::FormPane(LessonWork& work, const std::vector<std::string>& paths, const std::vector<std::string>& touches)
    : LessonPane(work, tr("Settings"), touches.empty() ? QString() : tr("a frame marks what this step is about"))
    , m_paths(paths)
{
    QStringList labels;
    for (const std::string& path : paths) labels.append(rowAtPath(work.document, path).label);
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const bool several = labels.count(labels[qsizetype(i)]) > 1;
        m_places.append(several ? placeOf(work.document.flowsheet(), paths[i]) : QString());
        addRow(rowOf(i), std::ranges::find(touches, paths[i]) != touches.end());
    }
    body()->addStretch();
    connect(&work.document, &app::Document::changed, this, &FormPane::refresh);
    connect(&work.document, &app::Document::checked, this, &FormPane::refresh);
}

// Rows of one name say where each belongs.
FormRow FormPane::rowOf(std::size_t i) const
{
    FormRow row = rowAtPath(work().document, m_paths[i]);
    const QString& place = m_places[qsizetype(i)];
    if (!place.isEmpty()) row.label = tr("%1: %2", "a phase or a unit, one of its numbers").arg(place, row.label);
    return row;
}

void FormPane::addRow(const FormRow& row, bool touched)
{
    auto* widget = new form::RowWidget(row);
    m_rows.push_back(widget);
    body()->addWidget(new TouchedFrame(widget, touched));
    app::Document& document = work().document;
    connect(widget, &form::RowWidget::typed, this, [&document, widget](const base::Json& value) {
        const model::Flowsheet& before = document.flowsheet();
        const std::string& path = widget->path();
        document.enter(app::isOfGuard(path) ? app::setInGuard(before, path, value) : app::setValue(before, path, value),
                       tr("Change %1").arg(widget->row().label), QString::fromStdString(widget->path()));
    });
    connect(widget, &form::RowWidget::withdrawn, this,
            [&document, widget] { document.withdraw(QString::fromStdString(widget->path())); });
    connect(widget, &form::RowWidget::finished, this, [&document] { document.endMerge(); });
}

// A row whose place is gone stays as it was and takes nothing; the lesson says what is missing.
void FormPane::refresh()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        FormRow row = rowOf(i);
        m_rows[i]->setEnabled(!row.path.empty());
        if (row.path.empty()) continue;
        if (row.defaultValue.isEmpty() && row.state == FormRow::State::Differs) row.state = FormRow::State::Default;
        std::vector<FormRow> one{std::move(row)};
        app::showErrors(one, work().document.errors());
        if (!one[0].error.isEmpty()) one[0].error = app::inPlantWords(one[0].error, work().document, one[0].path);
        m_rows[i]->show(one[0]);
    }
}

bool FormPane::showPlace(const lessons::Place& place)
{
    if (place.kind != lessons::Place::Kind::Setting) return false;
    const auto found = std::ranges::find(m_paths, place.what);
    if (found == m_paths.end()) return false;
    m_rows[std::size_t(found - m_paths.begin())]->focusField();
    return true;
}

QWidget* FormPane::firstStop() const
{
    return m_rows.empty() ? nullptr : m_rows.front()->field();
}

} // namespace titer::pages

#include "ui/pages/learn/panes/moc_form_pane.cpp"
