// The cards of a calibration as lines one beneath the other, each with its state and what it found in brief; one is open. [gui]
//
//   StepList list;  list.show(0, card);  list.setCurrent(0);     signal chosen(index), by mouse, Up and Down
#pragma once

#include "app/fit/column/calibration_card.h"
#include "ui/look/glyph.h"

#include <QAbstractButton>
#include <QList>

namespace titer::pages {

class StepRow : public QAbstractButton {
    Q_OBJECT
public:
    explicit StepRow(int number);

    void show(const app::StepCard& card);
    const QString& brief() const { return m_brief; }
    int number() const { return m_number; }
    int neededWidth() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int linesHeight() const;

    int m_number;
    look::Glyph m_glyph = look::Glyph::Idle;
    QString m_brief;
};

class StepList : public QWidget {
    Q_OBJECT
public:
    explicit StepList(QWidget* parent = nullptr);

    void show(int index, const app::StepCard& card);
    int current() const;
    void setCurrent(int index);
    StepRow* row(int index) const { return m_rows[index]; }
    // So that no title is elided.
    int neededWidth() const;

signals:
    void chosen(int index);

private:
    QList<StepRow*> m_rows;
};

} // namespace titer::pages
