// Headings and rows in one list; the delegate draws the symbol and up to two lines of the name.
#include "ui/flow/unit_palette.h"

#include "app/common/sentence.h"
#include "app/form/help_glossary.h"
#include "ui/flow/flow_view.h"
#include "ui/flow/items/badges.h"
#include "ui/look/icons.h"
#include "ui/look/symbols.h"
#include "ui/widgets/command.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace titer::flow {

using look::Theme;
using look::Token;
using look::Type;
using widgets::matches;

namespace {

// The type of a step is empty; its names are what it is called without what tells it apart from a unit.
enum PaletteRole { TypeRole = Qt::UserRole, SymbolRole, StepRole, OwnRole, NamesRole };

// The order of work; headings that are new to this list follow.
const char* const headings[] = {
    "Upstream", "Harvest", "Capture and polish", "Virus safety", "Concentrate and store", "Flow and control"};

size_t rankOf(const char* category)
{
    const auto found = std::find_if(std::begin(headings), std::end(headings),
                                    [&](const char* heading) { return std::string_view(heading) == category; });
    return size_t(found - std::begin(headings));
}

// That of the first unit that is no tank, inlet, outlet or fitting.
QString symbolOfStep(const model::StepTemplate& step, const model::Catalogue& catalogue)
{
    const base::Json* units = step.plant.find("units");
    if (!units) return {};
    for (const base::Json& unit : units->items()) {
        const base::Json* type = unit.find("type");
        const model::UnitType* known = type ? catalogue.unit(type->string()) : nullptr;
        if (known && !known->moves) return QStringLiteral("u-") + QString::fromUtf8(known->symbol);
    }
    return {};
}

class RowModel : public QStandardItemModel {
public:
    using QStandardItemModel::QStandardItemModel;

    QStringList mimeTypes() const override { return {QString::fromLatin1(FlowView::paletteMime)}; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override
    {
        auto* data = new QMimeData;
        for (const QModelIndex& index : indexes)
            data->setData(mimeTypes().first(), index.data(TypeRole).toString().toUtf8());
        return data;
    }
};

class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int u = Theme::current().u();
        if (isHeading(index)) return {0, int(QFontMetricsF(headingFont()).lineSpacing()) + 5 * u};
        const QFont font = Theme::current().font(Type::Body);
        const qsizetype lines = wrapped(index.data().toString(), font, textWidth(option)).size();
        return {0, std::max(8 * u, int(double(lines) * QFontMetricsF(font).lineSpacing()) + 3 * u)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::current();
        const int u = theme.u();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isHeading(index)) {
            painter->setFont(headingFont());
            painter->setPen(theme.color(Token::Muted));
            painter->drawText(option.rect.adjusted(u, 0, -u, -u), Qt::AlignLeft | Qt::AlignBottom,
                              index.data().toString());
            painter->restore();
            return;
        }
        const bool current = option.state & QStyle::State_Selected;
        if (current || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.color(current ? Token::Selection : Token::Alternate));
            painter->drawRoundedRect(option.rect, theme.radius(look::Radius::Field), theme.radius(look::Radius::Field));
        }
        look::SymbolStyle style;
        style.penScale = 0.5;
        const qreal size = 6.5 * u;
        look::paintSymbol(painter, index.data(SymbolRole).toString(),
                          QRectF(option.rect.left() + u, option.rect.center().y() - size / 2 + 0.5, size, size), style);
        const QFont font = theme.font(Type::Body);
        painter->setFont(font);
        painter->setPen(theme.color(Token::Text));
        const QStringList lines = wrapped(index.data().toString(), font, textWidth(option));
        const qreal step = QFontMetricsF(font).lineSpacing();
        qreal y = option.rect.center().y() + 1 - step * double(lines.size()) / 2;
        for (const QString& line : lines) {
            painter->drawText(QRectF(option.rect.left() + 10 * u, y, option.rect.width(), step),
                              Qt::AlignLeft | Qt::AlignVCenter, line);
            y += step;
        }
        if (option.state & QStyle::State_HasFocus)
            look::paintFocus(painter, option.rect, theme.radius(look::Radius::Field));
        painter->restore();
    }

private:
    static bool isHeading(const QModelIndex& index) { return index.data(TypeRole).isNull(); }
    static QFont headingFont()
    {
        QFont font = Theme::current().font(Type::Caption);
        font.setBold(true);
        return font;
    }
    static qreal textWidth(const QStyleOptionViewItem& option)
    {
        const auto* view = qobject_cast<const QListView*>(option.widget);
        return (view ? view->viewport()->width() : option.rect.width()) - 11.0 * Theme::current().u();
    }
};

} // namespace

UnitPalette::UnitPalette(const model::Catalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_model(new RowModel(this))
    , m_title(new widgets::Label({}, Type::Section))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_hint(new widgets::Label({}, Type::Caption, Token::Muted))
{
    m_field->addAction(look::icon(QStringLiteral("i-search"), Token::Muted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // without it rows are not measured again in another width
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_hint->setWordWrap(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    // On a ground of this role labels would take the colour of fields.
    for (widgets::Label* label : {m_title, m_hint}) label->setForegroundRole(QPalette::WindowText);
    auto* column = new QVBoxLayout(this);
    const int u = Theme::current().u();
    column->setContentsMargins(3 * u, 4 * u, 3 * u, 3 * u);
    column->setSpacing(3 * u);
    column->addWidget(m_title);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    connect(m_field, &QLineEdit::textChanged, this, &UnitPalette::fill);
    connect(m_list, &QListView::activated, this, &UnitPalette::choose);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, &UnitPalette::showStepMenu);
    connect(&Theme::current(), &Theme::changed, this, &UnitPalette::fill);
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
}

void UnitPalette::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m_title->setText(tr("Unit operations"));
    m_field->setPlaceholderText(tr("Type a name, then Enter"));
    m_field->setAccessibleName(tr("Find a unit operation"));
    m_list->setAccessibleName(tr("Unit operations"));
    fill();
}

// Those of whose names one fits what is typed; where none does, those whose description or heading does: "pool", "feed".
std::vector<const model::UnitType*> UnitPalette::found() const
{
    std::vector<const model::UnitType*> named, described;
    for (const model::UnitType* type : m_catalogue.units) {
        const QStringList names = app::calledNames(*type);
        const QString words = names.last() + u' ' + app::label(type->help) + u' ' + app::label(type->category);
        if (matches(names, m_field->text()) > 0) named.push_back(type);
        if (matches(words, m_field->text()) > 0) described.push_back(type);
    }
    return named.empty() ? described : named;
}

void UnitPalette::fill()
{
    const QString before = currentType();
    std::vector<const model::UnitType*> types = found();
    std::stable_sort(types.begin(), types.end(), [](const model::UnitType* a, const model::UnitType* b) {
        const size_t ra = rankOf(a->category), rb = rankOf(b->category);
        return ra != rb ? ra < rb : std::string_view(a->category) < b->category;
    });
    m_model->clear();
    const bool searched = !m_field->text().trimmed().isEmpty();
    if (searched) fillSteps(types.empty()); // what brings all that it needs is meant before the bare unit
    QString heading;
    for (const model::UnitType* type : types) {
        const QString name = app::label(type->label), id = QString::fromUtf8(type->id),
                      under = app::label(type->category);
        if (under != heading) {
            auto* row = new QStandardItem(heading = under);
            row->setFlags(Qt::NoItemFlags);
            m_model->appendRow(row);
        }
        auto* row = new QStandardItem(name);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
        row->setData(id, TypeRole);
        row->setData(app::calledNames(*type), NamesRole);
        row->setData(QStringLiteral("u-") + QString::fromUtf8(type->symbol), SymbolRole);
        row->setToolTip(app::label(type->help));
        m_model->appendRow(row);
        if (id == before) m_list->setCurrentIndex(row->index());
    }
    if (!searched) fillSteps(false);
    m_hint->setText(m_model->rowCount() == 0
                        ? tr("No unit operation is called that. Try a more general word, such as tank, "
                             "column or filter.")
                        : tr("Drag one onto the flowsheet, or press Enter to add it after the selection."));
    if (searched) chooseBest();
}

// What is called so is meant before what is called so that it begins with the words, and that before what has them somewhere; a name before
// a description, in which the earlier is meant.
void UnitPalette::chooseBest()
{
    const QString typed = m_field->text().trimmed();
    const auto fitOf = [&](const QStandardItem& item) {
        if (const int score = matches(item.data(NamesRole).toStringList(), typed); score > 0) return score;
        const qsizetype at = (item.text() + u' ' + item.toolTip()).indexOf(typed, 0, Qt::CaseInsensitive);
        return at < 0 ? std::numeric_limits<int>::min() : -int(at);
    };
    const QStandardItem* best = nullptr;
    for (int row = 0, fit = 0; row < m_model->rowCount(); ++row) {
        const QStandardItem* item = m_model->item(row);
        if (item->data(TypeRole).isNull() || (best && fitOf(*item) <= fit)) continue;
        best = item;
        fit = fitOf(*item);
    }
    if (best) m_list->setCurrentIndex(best->index());
}

// Under a heading of their own, by whose name all are found; where no name fits, by their description.
void UnitPalette::fillSteps(bool described)
{
    const QString heading = tr("Whole steps", "unit operations with all that they need");
    bool headed = false;
    for (const auto* steps : {&model::stepTemplates(), &std::as_const(m_ownSteps)})
        for (const model::StepTemplate& step : *steps) {
            const QStringList names = app::calledNames(step) + QStringList{heading};
            const QString words = names.first() + u' ' + app::label(step.help);
            if (matches(names, m_field->text()) == 0 && !(described && matches(words, m_field->text()) > 0)) continue;
            if (!std::exchange(headed, true)) {
                auto* row = new QStandardItem(heading);
                row->setFlags(Qt::NoItemFlags);
                m_model->appendRow(row);
            }
            addStep(step, names, steps == &m_ownSteps);
        }
}

void UnitPalette::addStep(const model::StepTemplate& step, const QStringList& names, bool isOwn)
{
    const QString& name = names.first();
    auto* row = new QStandardItem(name);
    if (std::ranges::any_of(m_catalogue.units, [&](const auto* type) { return app::label(type->label) == name; }))
        row->setText(tr("%1 (whole step)", "a step that is called as a unit operation").arg(name));
    if (isOwn) row->setText(tr("%1 (own)", "a step that a person saved").arg(row->text()));
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    row->setData(QString(QLatin1String("")), TypeRole);
    row->setData(QString::fromStdString(step.id), StepRole);
    row->setData(isOwn, OwnRole);
    row->setData(names, NamesRole);
    row->setData(symbolOfStep(step, m_catalogue), SymbolRole);
    row->setToolTip(app::label(step.help));
    m_model->appendRow(row);
}

void UnitPalette::setOwnSteps(std::vector<model::StepTemplate> steps)
{
    m_ownSteps = std::move(steps);
    fill();
}

void UnitPalette::showStepMenu(QPoint at)
{
    const QModelIndex index = m_list->indexAt(at).isValid() ? m_list->indexAt(at) : m_list->currentIndex();
    if (!index.data(OwnRole).toBool()) return;
    QMenu menu(this);
    menu.addAction(tr("Remove this step…"));
    if (menu.exec(m_list->viewport()->mapToGlobal(at))) emit stepRemovalAsked(index.data(StepRole).toString());
}

void UnitPalette::startTyping()
{
    m_field->clear();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

QStringList UnitPalette::shownTypes() const
{
    QStringList types;
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (const QString type = m_model->item(i)->data(TypeRole).toString(); !type.isEmpty()) types << type;
    return types;
}

QStringList UnitPalette::shownSteps() const
{
    QStringList steps;
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (const QString step = m_model->item(i)->data(StepRole).toString(); !step.isEmpty()) steps << step;
    return steps;
}

QString UnitPalette::currentStep() const
{
    return m_list->currentIndex().data(StepRole).toString();
}

QString UnitPalette::currentType() const
{
    return m_list->currentIndex().data(TypeRole).toString();
}

void UnitPalette::go(int by)
{
    const int count = m_model->rowCount();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    for (row += by; row >= 0 && row < count; row += by)
        if (!m_model->item(row)->data(TypeRole).isNull()) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            return;
        }
}

void UnitPalette::choose()
{
    const QString type = currentType(), step = currentStep();
    if (type.isEmpty() && step.isEmpty()) return;
    m_field->clear();
    step.isEmpty() ? emit unitChosen(type) : emit stepChosen(step);
}

bool UnitPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        go(1);
        return true;
    case Qt::Key_Up:
        go(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        m_field->clear();
        emit left();
        return true;
    default:
        return false;
    }
}

} // namespace titer::flow

#include "ui/flow/moc_unit_palette.cpp"
