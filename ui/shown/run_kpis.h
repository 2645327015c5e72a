// The key figures of a unit as cards: value at the end, value at the time that is shown, difference to another run. [gui]
#pragma once

#include "ui/shown/run_state.h"
#include "ui/shown/unit_menu.h"
#include "ui/widgets/card.h"

#include <QWidget>

class QHBoxLayout;

namespace titer::shown {

class KpiCard : public widgets::Card {
    Q_OBJECT
public:
    explicit KpiCard(QWidget* parent = nullptr);

    void setFigure(const QString& title, const QString& value, const QString& unit, const QString& note);
    void setGlyph(std::optional<look::Glyph> glyph);
    // One line: the note stands next to the value.
    void setCompact(bool compact);
    // Its context menu and the key U offer units.
    void setUnitChoice(const FigureUnit& choice);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title, m_value, m_unit, m_note;
    FigureUnit m_choice;
    std::optional<look::Glyph> m_glyph;
    bool m_compact = false;
};

// Follows run, unit, time and comparison of the model.
class KpiRow : public QWidget {
    Q_OBJECT
public:
    explicit KpiRow(RunModel& model, QWidget* parent = nullptr);

    void setCompact(bool compact);
    // Of a recording over the model; it stands instead of the balance. Empty title: none.
    void setGap(const QString& title, const QString& value, const QString& unit, const QString& note);
    const QList<KpiCard*>& cards() const { return m_cards; }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void fit();
    void showKpi(KpiCard* card, const figures::Kpi& kpi);
    void showBalance(KpiCard* card);
    QString noteOf(const figures::Kpi& kpi, const Scale& scale) const;

    RunModel& m_model;
    QHBoxLayout* m_row;
    QList<KpiCard*> m_cards;
    QStringList m_gap;  // title, value, unit, note
    int m_reported = 0; // cards with a figure
};

} // namespace titer::shown
