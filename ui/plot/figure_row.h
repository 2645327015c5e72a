// A few figures side by side: name above, value with unit beneath; wraps into rows where there is no room. [gui]
//
//   row->setFigures({{tr("Yield"), "95.0", "%"}, ...});
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace titer::plot {

struct Figure {
    QString name;
    QString value; // a dash where there is none
    QString unit;
    bool operator==(const Figure&) const = default;
};

class FigureRow : public QWidget {
    Q_OBJECT
public:
    explicit FigureRow(QWidget* parent = nullptr);

    void setFigures(const QList<Figure>& figures);
    const QList<Figure>& figures() const { return m_figures; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qreal widthOf(const Figure& figure) const;
    qreal widest() const;
    int columns(int width) const;

    QList<Figure> m_figures;
};

} // namespace titer::plot
