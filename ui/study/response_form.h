// What is wanted of a response and where it comes from, in a panel next to its card. What is changed acts at once. [gui]
//
//   form->open(response, card);        Escape or a click next to it closes it
#pragma once

#include "app/study/study_session.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace titer::form {
class NumberField;
}
namespace titer::widgets {
class Label;
}

namespace titer::study {

class ResponseForm : public QFrame {
    Q_OBJECT
public:
    ResponseForm(app::StudySession& session, QWidget* parent);

    void open(int response, QWidget* beside);
    int response() const { return m_response; }
    QLineEdit* nameField() const { return m_name; }
    QComboBox* goalBox() const { return m_goal; }
    form::NumberField* lowField() const { return m_low; }
    form::NumberField* highField() const { return m_high; }
    form::NumberField* targetField() const { return m_target; }
    QComboBox* modelBox() const { return m_model; }
    QLineEdit* noiseField() const { return m_noise; }

signals:
    void removeAsked(int response);

protected:
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    void change(const std::function<void(studies::StudyResponse&)>& act, const char* key);
    void takeNumber(form::NumberField* field, std::optional<double> studies::StudyResponse::* member, const char* key);
    // What stands in the study is shown again, and why something else was not taken, until the next key.
    void refuse(const QString& sentence);
    void report(const QString& sentence);

    app::StudySession& m_session;
    int m_response = -1;
    QLineEdit* m_name;
    QComboBox* m_goal;
    form::NumberField *m_low, *m_high, *m_target;
    QComboBox* m_model;
    QLineEdit* m_noise;
    widgets::Label *m_source, *m_unit, *m_reported;
    QPushButton* m_remove;
};

} // namespace titer::study
