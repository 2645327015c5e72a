// From one value to another, change by change: bars that lie, each beginning where the one before it ended. [gui]
//
//   WaterfallModel model; model.from = {tr("Before"), 62.0}; model.changes = {{tr("Labour"), -3.0}, ...}; model.to = tr("Now");
//   waterfall->setModel(model);                       T: the numbers as a table; Ctrl+C, Ctrl+Shift+C: copies
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace titer::plot {

struct WaterfallModel {
    QString names; // what the changes are of, as the head of their column: "Class"
    QString axis;  // title beneath, with its unit
    struct Bar {
        QString name;
        double value = 0.0; // the whole of the first one, else a change
        bool operator==(const Bar&) const = default;
    };
    Bar from;
    QList<Bar> changes;
    QString to;           // the name of where they lead
    QString message = {}; // instead of a picture

    double end() const;
    bool operator==(const WaterfallModel&) const = default;
};

QString waterfallCsv(const WaterfallModel& model);

class Waterfall : public QWidget {
    Q_OBJECT
public:
    explicit Waterfall(QWidget* parent = nullptr);

    void setModel(const WaterfallModel& model);
    const WaterfallModel& model() const { return m_model; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    WaterfallModel m_model;
};

} // namespace titer::plot
