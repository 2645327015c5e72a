// A response of a study: what is wanted of it, and how good its model is. A click, Enter or Space selects it. [gui]
#pragma once

#include "core/studies/study/study.h"
#include "core/studies/study/study_analysis.h"
#include "ui/widgets/card.h"

class QToolButton;

namespace titer::widgets {
class Label;
}

namespace titer::study {

class ResponseCard : public widgets::Card {
    Q_OBJECT
public:
    explicit ResponseCard(int response, QWidget* parent = nullptr);

    // `analysis`: nullptr while it is not known.
    void show(const studies::Study& study, const studies::ResponseAnalysis* analysis);
    using QWidget::show;
    void setSelected(bool selected);
    bool isSelected() const { return m_selected; }
    QToolButton* menuButton() const { return m_more; }
    // "R² adj. 0.951   Q² 0.882   s 0.11, 13 d.f."
    QString figures() const;
    QString remark() const;

signals:
    void chosen(int response);
    void editAsked(int response); // goal, limits, source

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int m_response;
    bool m_selected = false;
    widgets::Label *m_name, *m_goal, *m_figures, *m_model, *m_warning;
    QWidget* m_warningRow;
    QToolButton* m_more;
};

} // namespace titer::study
