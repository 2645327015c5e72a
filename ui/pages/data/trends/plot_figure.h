// The newest value of a tag, at the right of its plot: large and with its unit; muted and with its age once it is stale, a dash with the
// cause where there is none. [gui]
#pragma once

#include <QWidget>

namespace titer::pages {

class PlotFigure : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Good, Uncertain, Stale, None };

    explicit PlotFigure(QWidget* parent = nullptr);

    // `note` is the age of what is stale, the cause where there is no value.
    void setValue(Kind kind, const QString& value, const QString& unit, const QString& note);
    void clear();
    Kind kind() const { return m_kind; }
    const QString& value() const { return m_value; }
    const QString& note() const { return m_note; }
    // Of all of them, so that plots under one another end at one line.
    static int columnWidth();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind = Kind::Good;
    QString m_value, m_unit, m_note;
};

} // namespace titer::pages
