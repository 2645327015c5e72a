// A plate of one token with hair lines at some edges. [gui]
#pragma once

#include "ui/look/theme.h"

#include <QWidget>

namespace titer::pages {

class Plate : public QWidget {
    Q_OBJECT
public:
    Plate(shell::Token ground, Qt::Edges lines);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    shell::Token m_ground;
    Qt::Edges m_lines;
};

} // namespace titer::pages
