// One thing that was found out: its glyph and a sentence. [gui]
#pragma once

#include "ui/look/glyph.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace titer::widgets {

class FindingRow : public QWidget {
    Q_OBJECT
public:
    FindingRow(look::Glyph glyph, const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    look::Glyph m_glyph;
};

// What the rows of a column say.
QStringList rowWords(const QVBoxLayout* column);
// Takes all rows out of a column.
void clearRows(QVBoxLayout* column);

} // namespace titer::widgets
