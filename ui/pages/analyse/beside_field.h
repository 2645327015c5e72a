// Which learners stand beside PLS, or how clusters are made. [gui]
#pragma once

#include "app/analyse/analyse_session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace titer::pages {

class BesideField : public QWidget {
    Q_OBJECT
public:
    // The session outlives the field.
    explicit BesideField(app::AnalyseSession& session);

    void refresh();
    QCheckBox* learner(mvda::Learner learner) const;
    // Whether numbers of the response are names of classes.
    QCheckBox* classes() const { return m_classes; }
    QComboBox* hidden() const { return m_hidden; } // units of the network
    QComboBox* decay() const { return m_decay; }   // the price of its weights
    QComboBox* way() const { return m_way; }
    QComboBox* count() const { return m_count; }

private:
    void change();

    app::AnalyseSession& m_session;
    QList<QCheckBox*> m_learners;
    QCheckBox* m_classes;
    QComboBox *m_hidden, *m_decay, *m_way, *m_count;
    QFormLayout* m_form; // of the network, or of clusters
};

} // namespace titer::pages
