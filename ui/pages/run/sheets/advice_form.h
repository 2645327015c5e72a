// What advice is asked for, as a person writes it: goal and limits, completed while they are typed; and its figures in words. [gui]
//
//   AdviceForm form;   form.setPlant(plant);   session.start(form.order(), forecast);      signal asked(): Enter
#pragma once

#include "app/run/advice/advice_order.h"

#include <QCoreApplication>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace titer::form {
class TagCompleter;
}

namespace titer::pages {

class AdviceForm : public QWidget {
    Q_OBJECT
public:
    AdviceForm();

    // Whose variables are completed; the product is proposed as the goal where nothing stands there.
    void setPlant(const model::Plant& plant);
    void setOrder(const app::AdviceOrder& order);
    app::AdviceOrder order() const;

    QComboBox* directionBox() const { return m_direction; }
    QLineEdit* goalField() const { return m_goal; }
    QLineEdit* limitsField() const { return m_limits; }

signals:
    void asked();

private:
    form::TagCompleter* m_tags;
    QComboBox* m_direction;
    QLineEdit *m_goal, *m_limits;
};

struct AdviceWords {
    Q_DECLARE_TR_FUNCTIONS(AdviceWords)

public:
    static QString share(double share);
    // A difference of two values, in which degrees have no zero.
    static QString gain(double si, const std::string& unit);
    static QString value(double si, const std::string& unit); // in this unit, which is empty of a bare number
    static QString range(const twin::Spread& gain, const std::string& unit);
    // When which of them are crossed.
    static QString limits(const app::PreparedAdvice& all, const twin::Advice& advice);
};

} // namespace titer::pages
