// Learners and clusters on the page Analyse.
#include "ui/pages/analyse/beside_field.h"

#include "app/analyse/learner_analysis.h"
#include "app/common/shown_number.h"
#include "core/mvda/learn/gaussian_process.h"
#include "ui/analyse/analyse_picture.h"
#include "ui/look/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using app::Beside;
using app::BesideSetup;

namespace {

// Offered; files may state others.
constexpr int maxClusters = 10;
constexpr int hiddenUnits[] = {2, 4, 8, 12, 20};
constexpr double decays[] = {0.1, 0.01, 0.001, 0.0001};

// With an entry for what a file states.
void chooseNumber(QComboBox* box, double number)
{
    if (box->findData(number) < 0) box->addItem(app::shownNumber(number, 'g', 6), number);
    box->setCurrentIndex(box->findData(number));
}

} // namespace

BesideField::BesideField(app::AnalyseSession& session)
    : m_session(session)
    , m_classes(new QCheckBox(tr("Numbers are classes")))
    , m_hidden(new QComboBox)
    , m_decay(new QComboBox)
    , m_way(new QComboBox)
    , m_count(new QComboBox)
    , m_form(new QFormLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::Theme::current().u());
    const QString tips[] = {
        tr("A smooth surface that leans on some of the rows (radial kernel)"),
        tr("Rules that split the rows, cut back to what predicts"),
        tr("The mean of 500 trees, each of rows and columns that are drawn"),
        tr("A layer of hidden units, with a price on large weights"),
        tr("A smooth surface with a length for each column; of numbers, at most %1 rows and %2 columns")
            .arg(QLocale().toString(mvda::maxProcessRows), QLocale().toString(mvda::maxProcessColumns)),
    };
    const std::vector<mvda::Learner> offered = app::offeredLearners();
    for (std::size_t i = 0; i < offered.size(); ++i) {
        auto* box = new QCheckBox(analyse::learnerName(offered[i]));
        box->setToolTip(tips[i]);
        m_learners.append(box);
        column->addWidget(box);
    }
    m_classes->setToolTip(tr("The column Y names classes by numbers; a column of text always holds classes"));
    column->addWidget(m_classes);
    for (QCheckBox* box : m_learners + QList{m_classes}) connect(box, &QCheckBox::clicked, this, &BesideField::change);
    m_form->setContentsMargins({});
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_way->addItems({tr("K-means: nearest centre"), tr("Joined by Ward"), tr("Joined by the farthest rows"),
                     tr("Joined by the mean distance"), tr("Joined by the nearest rows")});
    for (const int units : hiddenUnits) m_hidden->addItem(QLocale().toString(units), double(units));
    for (const double decay : decays) m_decay->addItem(app::shownNumber(decay, 'g', 6), decay);
    m_count->addItem(tr("Automatic"));
    for (int i = 2; i <= maxClusters; ++i) m_count->addItem(QLocale().toString(i));
    const struct {
        QString words, tip;
        QComboBox* box;
    } rows[] = {{tr("Hidden units"), tr("Of the network: the more, the more it can bend"), m_hidden},
                {tr("Price of weights"), tr("Of the network: the lower, the closer it follows its own rows"), m_decay},
                {tr("Way"), tr("K-means, or the nearest two groups join again and again"), m_way},
                {tr("Number"), tr("Automatic: as many of 2 to 10 as have the largest mean silhouette"), m_count}};
    for (const auto& row : rows) {
        row.box->setAccessibleName(row.words);
        row.box->setToolTip(row.tip);
        row.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row.box->setMinimumContentsLength(8);
        m_form->addRow(row.words, row.box);
        connect(row.box, &QComboBox::activated, this, &BesideField::change);
    }
    column->addLayout(m_form);
    refresh();
}

QCheckBox* BesideField::learner(mvda::Learner learner) const
{
    const std::vector<mvda::Learner> offered = app::offeredLearners();
    return m_learners[std::ranges::find(offered, learner) - offered.begin()];
}

void BesideField::refresh()
{
    const BesideSetup& setup = m_session.setup().beside;
    const bool shown = !m_session.setup().ofBatches && setup.kind != Beside::Nothing;
    setVisible(shown);
    const std::vector<mvda::Learner> offered = app::offeredLearners();
    for (qsizetype i = 0; i < m_learners.size(); ++i) {
        m_learners[i]->setVisible(setup.kind == Beside::Learners);
        m_learners[i]->setChecked(std::ranges::find(setup.learners, offered[std::size_t(i)]) != setup.learners.end());
    }
    m_classes->setVisible(setup.kind == Beside::Learners);
    m_classes->setChecked(setup.areClasses);
    const bool hasNetwork = setup.kind == Beside::Learners && learner(mvda::Learner::Network)->isChecked();
    for (QComboBox* box : {m_hidden, m_decay}) m_form->setRowVisible(box, hasNetwork);
    chooseNumber(m_hidden, setup.hidden);
    chooseNumber(m_decay, setup.decay);
    for (QComboBox* box : {m_way, m_count}) m_form->setRowVisible(box, setup.kind == Beside::Clusters);
    m_way->setCurrentIndex(int(setup.way));
    const int count = setup.clusters ? *setup.clusters - 1 : 0;
    while (m_count->count() <= count) m_count->addItem(QLocale().toString(m_count->count() + 1));
    m_count->setCurrentIndex(count);
}

void BesideField::change()
{
    app::AnalyseSetup next = m_session.setup();
    next.beside.learners.clear();
    const std::vector<mvda::Learner> offered = app::offeredLearners();
    for (std::size_t i = 0; i < offered.size(); ++i)
        if (m_learners[qsizetype(i)]->isChecked()) next.beside.learners.push_back(offered[i]);
    next.beside.areClasses = m_classes->isChecked();
    next.beside.hidden = m_hidden->currentData().toInt();
    next.beside.decay = m_decay->currentData().toDouble();
    next.beside.way = mvda::ClusterWay(m_way->currentIndex());
    next.beside.clusters.reset();
    if (m_count->currentIndex() > 0) next.beside.clusters = m_count->currentIndex() + 1;
    m_session.change(next, next.beside.kind == Beside::Learners ? tr("Learners") : tr("Clusters"));
}

} // namespace titer::pages

#include "ui/pages/analyse/moc_beside_field.cpp"
