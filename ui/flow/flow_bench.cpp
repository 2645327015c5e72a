// Gestures go in as events of the mouse and the keyboard; the clock stops when the window has been painted.
#include "ui/flow/flow_bench.h"

#include "app/document.h"
#include "ui/flow/flow_view.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QUndoStack>

#include <algorithm>
#include <functional>

namespace titer::flow {

namespace {

constexpr int perRow = 20;

// Rows of tanks with a zone each, joined from the first to the last.
model::Flowsheet largePlant(int units)
{
    model::Flowsheet plant;
    plant.name = "Bench";
    for (int i = 0; i < units; ++i) {
        model::UnitEntry unit;
        unit.id = "tank_" + std::to_string(i);
        unit.type = "hold_tank";
        unit.label = "Hold tank " + std::to_string(i + 1);
        unit.at = model::Point{(i % perRow) * 12.0, (i / perRow) * 14.0};
        unit.params["vessel_volume"] = "1000 L";
        if (i % perRow == 0) plant.zones.push_back({"Row " + std::to_string(i / perRow + 1), {}});
        plant.zones.back().units.push_back(unit.id);
        if (i > 0) plant.streams.push_back({{plant.units.back().id, "out"}, {unit.id, "in"}});
        plant.units.push_back(std::move(unit));
    }
    return plant;
}

class Bench {
public:
    Bench(const model::Catalogue& catalogue, int units)
        : m_document(catalogue)
    {
        (void)m_document.newPlant(largePlant(units));
        m_view = std::make_unique<FlowView>(m_document);
        m_view->setAttribute(Qt::WA_DontShowOnScreen);
        m_view->resize(1600, 900);
        m_view->show();
        // The least zoom at which names are written: the most to paint.
        m_view->setZoom(0.46);
        m_view->centerOn(m_view->sheet().contentRect().center());
        paint();
    }

    double measure(int repeats, const std::function<void(int)>& gesture, const std::function<void()>& before = {})
    {
        std::vector<double> times;
        for (int i = 0; i < repeats; ++i) {
            if (before) before();
            paint();
            QElapsedTimer clock;
            clock.start();
            gesture(i);
            paint();
            times.push_back(double(clock.nsecsElapsed()) * 1e-9);
        }
        std::nth_element(times.begin(), times.begin() + long(times.size() / 2), times.end());
        return times[times.size() / 2];
    }

    void mouse(QEvent::Type type, QPointF at)
    {
        const bool held = type != QEvent::MouseButtonRelease;
        QMouseEvent event(type, at, m_view->viewport()->mapToGlobal(at),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          held ? Qt::LeftButton : Qt::NoButton, {});
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }
    QPointF middleOf(const QString& unit) const
    {
        return m_view->mapFromScene(m_view->sheet().unit(unit)->symbolRect().center());
    }

    app::Document& document() { return m_document; }
    FlowView& view() { return *m_view; }

private:
    void paint() { QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents); }

    app::Document m_document;
    std::unique_ptr<FlowView> m_view;
};

} // namespace

QList<FlowFigure> benchFlow(const model::Catalogue& catalogue, int units, int repeats)
{
    Bench bench(catalogue, units);
    app::Document& document = bench.document();
    const QString unit = QStringLiteral("tank_%1").arg(units / 2 + 3);
    const std::string id = unit.toStdString(), last = "tank_" + std::to_string(units - 1);
    const QString note = QStringLiteral("%1 units").arg(units);
    QList<FlowFigure> figures;

    // The dearest step of a drag: the last move and the release, which makes the edit.
    QPointF from;
    const double move = bench.measure(
        repeats,
        [&](int i) {
            const QPointF to = from + QPointF(0, i % 2 ? -40 : 40);
            bench.mouse(QEvent::MouseMove, to);
            bench.mouse(QEvent::MouseButtonRelease, to);
        },
        [&] {
            from = bench.middleOf(unit);
            bench.mouse(QEvent::MouseButtonPress, from);
        });
    figures.append({QStringLiteral("ui-edit-move"), move, note});

    const double parameter = bench.measure(repeats, [&](int i) {
        document.apply(app::setValue(document.flowsheet(), "units/" + id + "/params/vessel_volume",
                                     std::to_string(1100 + i) + " L"),
                       QStringLiteral("Vessel volume"));
    });
    figures.append({QStringLiteral("ui-edit-parameter"), parameter, note});

    const PortHit out{QString::fromStdString(last), QStringLiteral("out")},
        in{QStringLiteral("tank_0"), QStringLiteral("in")};
    const double connect = bench.measure(
        repeats, [&](int) { bench.view().edits().connectPorts(out, in); },
        [&] {
            if (int(document.flowsheet().streams.size()) == units) document.undoStack()->undo();
        });
    figures.append({QStringLiteral("ui-edit-connect"), connect, note});

    const double undo =
        bench.measure(repeats, [&](int i) { i % 2 ? document.undoStack()->redo() : document.undoStack()->undo(); });
    figures.append({QStringLiteral("ui-edit-undo"), undo, note});
    return figures;
}

} // namespace titer::flow
