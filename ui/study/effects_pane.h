// Which terms move the selected response: bars of |t| with the 5 % line, filled where a term raises it and hollow where it lowers it.
// Where nothing is tested (values that do not scatter alike, no degrees of freedom) the bars are those of the coefficients. [gui]
//
// A click on the box of a term, or Space, takes it out of the model or puts it back; Up and Down lead from term to term.
#pragma once

#include "ui/study/study_pane.h"

namespace titer::study {

class EffectsPane : public StudyPane {
    Q_OBJECT
public:
    explicit EffectsPane(QWidget* parent = nullptr);

    QString csv() const override;
    // The term that keys act on, by its place from the top.
    int current() const { return m_current; }

protected:
    State take(const StudyScene& before) override;
    void paintPlot(QPainter* painter, const QRectF& rect) override;
    void paintOver(QPainter* painter, const QRectF& rect) override;
    bool pressed(QPointF at) override;
    void hovered(QPointF at) override;
    bool takesKey(QKeyEvent* event) override;
    bool ownsKey(int key) const override;
    void plotResized() override;

private:
    struct Row {
        QString term, name; // in the model, in words
        bool in = true, needed = false, raises = true, stands = false;
        double value = 0.0; // |t|, or the size; NaN where it is not known
        QString number = {};
    };
    struct Places;
    int rowAt(QPointF at) const;
    void setCurrent(int row);
    void toggle(int row);
    QString rowWords(const Row& row) const;
    QString residualWords() const;

    QList<Row> m_rows;
    QString m_sentence;
    bool m_tested = true; // |t| is shown, and else sizes
    double m_limit = 0.0; // |t| at 5 %; 0: not known
    int m_current = 0;
};

} // namespace titer::study
