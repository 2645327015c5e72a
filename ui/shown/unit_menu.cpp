// Menus of units.
#include "ui/shown/unit_menu.h"

#include "app/common/shown_units.h"
#include "core/base/units/units.h"
#include "ui/shown/run_values.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace titer::shown {

namespace {

struct UnitWords {
    Q_DECLARE_TR_FUNCTIONS(UnitMenu)
};

QString readable(const std::string& unit)
{
    const QString words = unitText(unit);
    return words.isEmpty() ? UnitWords::tr("no unit") : words;
}

class Offer : public QObject {
public:
    Offer(QWidget* place, std::function<FigureUnit()> figure)
        : QObject(place)
        , m_place(place)
        , m_figure(std::move(figure))
    {
        place->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ContextMenu) {
            const auto* asked = static_cast<QContextMenuEvent*>(event);
            const bool mouse = asked->reason() == QContextMenuEvent::Mouse;
            return open(mouse ? asked->globalPos() : m_place->mapToGlobal(m_place->rect().bottomLeft()));
        }
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_U)
            return open(m_place->mapToGlobal(m_place->rect().bottomLeft()));
        return QObject::eventFilter(watched, event);
    }

public:
    bool open(const QPoint& at)
    {
        const FigureUnit figure = m_figure();
        if (figure.si.empty()) return false;
        QMenu menu(m_place);
        addUnits(&menu, figure,
                 [figure](const std::string& unit) { app::ShownUnits::current().choose(figure.figure, unit); });
        menu.exec(at);
        return true;
    }

private:
    QWidget* m_place;
    std::function<FigureUnit()> m_figure;
};

} // namespace

void addUnits(QMenu* menu, const FigureUnit& figure, const std::function<void(const std::string& unit)>& chosen)
{
    std::vector<std::string> units = base::unitChoices(figure.si);
    if (std::find(units.begin(), units.end(), figure.shown) == units.end()) units.insert(units.begin(), figure.shown);
    auto* group = new QActionGroup(menu);
    for (const std::string& unit : units) {
        QAction* action = menu->addAction(readable(unit));
        action->setCheckable(true);
        action->setChecked(unit == figure.shown);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, menu, [chosen, unit] { chosen(unit); });
    }
    const app::QuantityKind* kind = app::kindOf(figure.si);
    menu->addSeparator();
    if (kind && app::ShownUnits::current().chosenFor(kind->si) != figure.shown) {
        //: A kind of quantity such as Pressure, and a unit: what was chosen here shall hold for all figures of the kind.
        QAction* all =
            menu->addAction(UnitWords::tr("%1 in %2 everywhere").arg(app::nameOf(*kind), readable(figure.shown)));
        QObject::connect(all, &QAction::triggered, menu,
                         [kind, unit = figure.shown] { app::ShownUnits::current().chooseFor(kind->si, unit); });
    }
    QObject::connect(menu->addAction(UnitWords::tr("Default")), &QAction::triggered, menu, [chosen] { chosen({}); });
}

void offerUnits(QWidget* place, std::function<FigureUnit()> figure)
{
    new Offer(place, std::move(figure)); // of the place
}

void openUnits(QWidget* place)
{
    for (QObject* child : place->children())
        if (auto* offer = dynamic_cast<Offer*>(child)) offer->open(place->mapToGlobal(place->rect().bottomLeft()));
}

} // namespace titer::shown
