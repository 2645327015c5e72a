// Fusion with Titer's edges: fields, buttons, tabs, rows and focus frames drawn with the theme's colours. [gui]
//
// Theme::apply() installs it. Properties that a widget may carry:
//   "role"  = "primary"  a QPushButton with the accent fill;  "flat" for one without an edge
//   "wrong" = true       a field (QLineEdit, QSpinBox, QComboBox) whose value is refused: its edge takes the alarm colour
// After a change of a property call widget->update().
#pragma once

#include "ui/look/appearance.h"
#include "ui/look/type_ahead.h"

#include <QProxyStyle>

namespace titer::look {

class Style : public QProxyStyle {
    Q_OBJECT
public:
    explicit Style(const Appearance& theme); // which outlives it

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    using QProxyStyle::unpolish;
    void unpolish(QWidget* widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Appearance& m_theme;
    TypeAhead m_typed;
};

} // namespace titer::look
