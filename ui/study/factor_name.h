// The name of a factor, to be dragged onto an axis of a map. [gui]
#pragma once

#include "ui/widgets/label.h"

#include <optional>

class QMimeData;

namespace titer::study {

class FactorName : public widgets::Label {
    Q_OBJECT
public:
    FactorName(int factor, const QString& name, QWidget* parent = nullptr);

    // What is carried while the name is dragged, for the axes that take it.
    static QMimeData* carried(int factor);
    // The factor that is carried, if it is one.
    static std::optional<int> factorIn(const QMimeData* carried);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    int m_factor;
    QPoint m_pressed;
};

} // namespace titer::study
