// A plate of one token with hair lines at some edges. [gui]
#pragma once

#include "ui/look/theme.h"

#include <QWidget>

namespace titer::widgets {

class Plate : public QWidget {
    Q_OBJECT
public:
    Plate(look::Token ground, Qt::Edges lines);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    look::Token m_ground;
    Qt::Edges m_lines;
};

} // namespace titer::widgets
